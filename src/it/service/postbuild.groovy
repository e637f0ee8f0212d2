// The packed application, as it would be deployed.
def java = new File(System.getProperty('java.home'), 'bin/java').path
def service = new ProcessBuilder(java, '-Xmx512m', '-jar', "${basedir}/target/service-1.jar", '--server.port=0')
  .redirectErrorStream(true).start()
try {
  def port = null
  def log = service.inputStream.newReader('UTF-8')
  while (port == null) {
    def line = log.readLine()
    assert line != null : 'the service ended before it was up'
    port = (line =~ /Tomcat started on port (\d+)/).with { it.find() ? it.group(1) : null }
  }
  def post = new URL("http://localhost:${port}/claims?published=2025-04-02").openConnection()
  post.setRequestProperty('Content-Type', 'text/plain; charset=UTF-8')
  post.doOutput = true
  post.outputStream.withWriter('UTF-8') { it << 'Twelve miners were killed last year, Kyiv said.' }
  def claim = new groovy.json.JsonSlurper().parse(post.inputStream, 'UTF-8').claims[0]
  assert [claim.quantity.value, claim.category, claim.source.id, claim.time.value] ==
    [12, 'KILLED', 'UA/government', '2024']
} finally {
  service.destroy()
}
