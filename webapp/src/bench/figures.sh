#!/bin/sh
# Measures the province's screen and a commune's figures over 114 communes and ten years of daily sums and items (684,000 items),
# and what counting a visit adds to a page from the cache.
#
#   webapp/src/bench/figures.sh
#
# Needs `mvn -DskipTests package` before. The generated repository is kept in webapp/target/figures.
# Floor: the province over ten years in less than a second, also for who asks first, half a minute after the start.
# FIGURES_PAGES: how many pages are counted.
set -eu
cd "$(dirname "$0")/../../.."
folder=${FIGURES_DIR:-webapp/target/figures}
classes=magnolia-module/target/test-classes:webapp/target/test-classes:webapp/target/commune-portal.jar
run() {
    java -Xmx"${FIGURES_HEAP:-512m}" -cp "$classes" vn.communeportal.webapp."$@" 2>>"$folder.log"
}
mkdir -p "$(dirname "$folder")"
if [ ! -f "$folder/made" ]; then
    rm -rf "$folder"
    run FiguresBenchmark make "$folder"
    touch "$folder/made"
fi
run FiguresBenchmark read "$folder"
rm -rf "$folder-started"
run FiguresBenchmark install "$folder-started"
rm -rf "$folder-started/repository"
cp -r "$folder" "$folder-started/repository"
for seconds in 0 30; do
    run FiguresBenchmark started "$folder-started" $seconds
done
rm -rf "$folder-portal"
run CountingBenchmark "$folder-portal" "${FIGURES_PAGES:-300000}"
