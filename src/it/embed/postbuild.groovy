def claims = new File(basedir, 'build.log').readLines('UTF-8').findAll { it ==~ /\d+ [A-Z]+ .*/ }
assert claims == ['1 CASUALTIES over 5,000 North Korean troops, says UK MoD (STATED)']
