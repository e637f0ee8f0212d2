def lines = new File(basedir, 'build.log').readLines('UTF-8')
assert lines.contains('1 CASUALTIES over 5,000 North Korean troops, says UK MoD (STATED)')
