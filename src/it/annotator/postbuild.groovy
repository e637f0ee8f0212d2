def printed = new File(basedir, 'build.log').readLines('UTF-8')
assert printed.findAll { it ==~ /\d+ [A-Z]+ .*/ } == [
  '1 CASUALTIES over 5,000 North Korean troops, says UK MoD (STATED)' +
    ' Time[span=last year [49, 58), value=2024]']
