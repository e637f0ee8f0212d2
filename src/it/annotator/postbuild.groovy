def printed = new File(basedir, 'build.log').readLines('UTF-8')
assert printed.findAll { it ==~ /(\d+ [A-Z]+|Published:|JSON) .*/ } == [
  'Published: 2025-04-02',
  '1 CASUALTIES over 5,000 North Korean troops, says UK MoD (STATED)',
  '2 CASUALTIES 4,000, says Kyiv (STATED)',
  'JSON as before: true'
]
