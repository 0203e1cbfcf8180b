#!/bin/sh
# Measures how long all checks before publication take on an item of ten pages (30,000 characters) of administrative prose:
# processor time and time on the clock, median of 20 after 20 to warm up. Floor: 200 ms of a processor.
#
#   magnolia-module/src/bench/checks.sh
#
# Needs `mvn -DskipTests package` before.
set -eu
cd "$(dirname "$0")/../../.."
exec java -cp magnolia-module/target/test-classes:webapp/target/commune-portal.jar \
    vn.communeportal.editorial.checks.ChecksBenchmark
