/** Builds the project where a Gradle is installed that runs on the JDK at hand. */

// The first Gradle to run on each of these JDKs, newest JDK first.
def needed = [[24, [9, 1]], [21, [8, 14]], [17, [8, 5]], [0, [7, 3]]].find { Runtime.version().feature() > it[0] }[1]

// What is printed goes to build.log; why a project is skipped is for everybody to see.
def skip = { String why ->
  new PrintStream(new FileOutputStream(FileDescriptor.out), true).println("[INFO] $why: the Gradle project is skipped.")
  return false
}

def isWindows = System.getProperty("os.name").startsWith("Windows")
def script = isWindows ? "gradle.bat" : "gradle"
def folders = System.getenv("PATH").split(File.pathSeparator).toList()
def home = System.getenv("GRADLE_HOME")
if (home) {
  folders.add(0, "$home/bin".toString())
}
def gradle = folders.collect { new File(it, script) }.find { it.canExecute() }
if (gradle == null) {
  return skip("No Gradle was found in GRADLE_HOME or on the PATH")
}

def process = new ProcessBuilder(gradle.path, "--version").redirectErrorStream(true).start()
def found = process.inputStream.text =~ /(?m)^Gradle (\d+)\.(\d+)/
def version = found.find() ? [found.group(1) as int, found.group(2) as int] : [0, 0]
if (version[0] < needed[0] || (version[0] == needed[0] && version[1] < needed[1])) {
  return skip("$gradle is older than ${needed.join('.')}, which this JDK needs")
}

// Maven reads it as more of its command line.
new File(basedir, "test.properties").text = "gradle=${gradle.path.replace('\\', '/')}\n"
return true
