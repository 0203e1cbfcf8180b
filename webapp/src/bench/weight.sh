#!/bin/sh
# Measures what a first visit on a telephone fetches of a running portal: bytes over the line without and of content images,
# requests, layout shift, requests to other hosts. Floors: 150,000 bytes besides content images, a shift below 0.05, no other hosts.
#
#   webapp/src/bench/weight.sh http://127.0.0.1:8080 /hoa-phong /hoa-phong/tin-tuc /hoa-phong/thu-tuc
#
# Needs Chromium and `mvn -DskipTests package` before.
set -eu
cd "$(dirname "$0")/../../.."
host=$1
shift
chromium=$(command -v chromium || command -v chromium-browser || command -v google-chrome)
[ -f webapp/target/classpath.txt ] ||
    mvn -q -B -o -pl webapp -am -DskipTests test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath.txt
addresses=
for path in "$@"; do
    addresses="$addresses $host$path"
done
java -cp "webapp/target/test-classes:$(cat webapp/target/classpath.txt)" vn.communeportal.webapp.PageWeight "$chromium" $addresses
