def told = new File(basedir, 'build.log').readLines('UTF-8').findAll { it.startsWith('told: ') }
assert told.size() == 2
assert told.every {
  it.endsWith('add the dependency edu.stanford.nlp:stanford-corenlp with classifier models')
}
