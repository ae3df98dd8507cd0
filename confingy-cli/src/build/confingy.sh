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

# An archive makes it start faster. One that does not fit, or none at all, does no harm; one that fits is used where it
# was made for, as Java 17 does by itself, since moving it takes as long as reading a document. Little is compiled, since
# a command is over soon; only large numbers are compiled early, because Java 25 computes one of 150,000 bits before it
# parses anything. The serial collector of garbage starts no threads, and is no slower with a million values.
archive=$self.jsa
boot=
case $#,$1,$2,$3 in
  3,diff,[-@]*,* | 3,diff,*,[-@]*) ;;
  3,diff,*)
    # No class of a user is loaded, so that the JVM itself can load the command's, which is faster than a class loader.
    archive=$self-diff.jsa
    boot=-Xbootclasspath/a:$self
    ;;
esac
exec "$java" -XX:+IgnoreUnrecognizedVMOptions -XX:+UnlockDiagnosticVMOptions -Xshare:auto \
  -XX:SharedArchiveFile="$archive" -XX:ArchiveRelocationMode=0 -Xlog:disable -XX:TieredStopAtLevel=1 \
  -XX:CompileThresholdScaling=5 -XX:CompileCommand=quiet \
  "-XX:CompileCommand=CompileThresholdScaling,java.math.BigInteger::*,0.01" -XX:+UseSerialGC -XX:-UsePerfData \
  ${boot:+"$boot"} -Dconfingy.terminal="$terminal" -cp "$self" io.confingy.cli.Main "$@"
