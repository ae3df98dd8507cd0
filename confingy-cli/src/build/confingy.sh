#!/bin/sh
# The command confingy: this script, and behind it the jar that it runs. Needs Java 17 or later.

case $0 in
  *./*) self=$(cd -- "${0%/*}" && pwd -P)/${0##*/} ;;
  /*) self=$0 ;;
  *) self=$PWD/$0 ;;
esac
if [ -L "$self" ]; then
  target=$(readlink -f -- "$self") && self=$target
fi

java=java
if [ -n "$JAVA_HOME" ]; then
  java=$JAVA_HOME/bin/java
fi
if ! command -v "$java" > /dev/null; then
  echo "confingy: There is no \`$java\`; expected: Java 17 or later on the PATH, or JAVA_HOME" >&2
  exit 2
fi

# Java cannot ask whether standard error is a terminal.
terminal=
if [ -t 1 ]; then terminal=output; fi
if [ -t 2 ]; then terminal=$terminal,error; fi

# The archive makes it start faster. One that does not fit, or none at all, does no harm. Only this collector of garbage
# takes the objects in it as they are, in older versions of Java. Little is compiled, since a command is over soon; only
# large numbers are compiled early, because Java 25 computes one of 150,000 bits before it parses anything.
exec "$java" -XX:+IgnoreUnrecognizedVMOptions -Xshare:auto -XX:SharedArchiveFile="$self.jsa" -Xlog:disable \
  -XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=5 -XX:CompileCommand=quiet \
  "-XX:CompileCommand=CompileThresholdScaling,java.math.BigInteger::*,0.1" -XX:+UseG1GC -XX:-UsePerfData \
  -Dconfingy.terminal="$terminal" -cp "$self" io.confingy.cli.Main "$@"
