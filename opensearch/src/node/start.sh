#!/bin/sh
# Starts an OpenSearch of one node at 127.0.0.1 from Maven's libraries, for the contract tests. Ctrl-C stops it.
#   opensearch/src/node/start.sh [port, default 9200] [folder of its data, default opensearch/target/node]
set -e
here=$(cd "$(dirname "$0")" && pwd)
target="$here/../../target"
port=${1:-9200}
data=${2:-$target/node}
mkdir -p "$target/node-classes"
mvn -q -B -f "$here/pom.xml" dependency:copy-dependencies -DoutputDirectory="$(cd "$target" && pwd)/node-libraries"
javac -nowarn -proc:none -cp "$target/node-libraries/*" -d "$target/node-classes" "$here/StartNode.java"
exec java -Xmx512m -cp "$target/node-classes:$target/node-libraries/*" StartNode "$data" "$port"
