def printed = new File(basedir, 'build.log').readLines('UTF-8')
assert printed.findAll { it.startsWith('executor ') } ==
  ['executor 0: 1 model load', 'executor 1: 1 model load']
assert printed.contains('UDF: 2000 rows, equal: true')
assert printed.contains('PySpark: 111 rows, equal: true')
assert printed.contains('SQL: 111 rows, equal: true')
assert printed.any { it ==~ /Dataset: \d{5} rows, equal: true/ }
assert printed.contains('Schema as documented: true')
def speeds = printed.findAll { it ==~ /[12] executors?: .* articles a second.*/ }
speeds.each { println it }
assert speeds.size() == 2
