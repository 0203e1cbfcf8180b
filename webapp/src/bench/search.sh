#!/bin/sh
# Measures the search index with generated documents and articles of several communes and ten years, within the process: cold (the
# first question of a process, its files not in memory), warm (the median and the 95th percentile), deep pages, suggestions, making,
# size, memory; the same questions by JCR-SQL2 to a repository of 100,000 items; 100,000 random questions; 200 searchers by HTTP
# while 20 items a second are published.
#
#   webapp/src/bench/search.sh [sizes with the numbers of communes, default "10000:4 100000:20 1000000:104"]
#
# Needs `mvn -DskipTests package` before. Items are fed to the index without a repository. Indexes are kept in webapp/target/search.
# SEARCH_COMPARE=no, SEARCH_STRAIN=no leave those out. The repository that is compared is that of load.sh, in LOAD_DIR, or is made; it must
# not be in use. What was interrupted while it was made goes on.
# Floors: a commune's first page at the largest size at most 3 times slower than at the smallest; random questions: no exception,
# none above 1 s; load: no error, all counts right; JCR-SQL2: the index at least 20 times faster.
set -eu
cd "$(dirname "$0")/../../.."
sizes=${1:-"10000:4 100000:20 1000000:104"}
folder=${SEARCH_DIR:-webapp/target/search}
heap=${SEARCH_HEAP:-1g}
mkdir -p "$folder"
classes=magnolia-module/target/test-classes:webapp/target/test-classes:webapp/target/commune-portal.jar

run() {
    java -Xmx"$heap" ${SEARCH_JAVA_OPTS:-} -cp "$classes" "$@" 2>>"$folder/log.txt"
}

for each in $sizes; do
    items=${each%:*}
    communes=${each#*:}
    index=$folder/index-$items
    result=$folder/$items.txt
    if [ ! -f "$index.made" ]; then
        run vn.communeportal.webapp.SearchBenchmark make "$index" "$items" "$communes" >"$index.made.new"
        mv "$index.made.new" "$index.made"
    fi
    cp "$index.made" "$result"
    # The files leave the memory of the machine as far as it lets them.
    for file in "$index"/*; do dd if="$file" iflag=nocache count=0 2>/dev/null || true; done
    run vn.communeportal.webapp.SearchBenchmark cold "$index" "$items" "$communes" >>"$result"
    run vn.communeportal.webapp.SearchBenchmark warm "$index" "$items" "$communes" >>"$result"
    echo "$items items of $communes communes"
    cat "$result"
done

first=${sizes%% *}
last=${sizes##* }
middle=$(echo "$sizes" | cut -d' ' -f2)
[ "${SEARCH_COMPARE:-yes}" = no ] || {
    run vn.communeportal.webapp.SearchComparison "${LOAD_DIR:-webapp/target/load}/100000" 100000 | tee "$folder/comparison.txt"
    awk -F'\t' '$1 == "frequent.timesFaster" { fast = $2 >= 20 } END { exit !fast }' "$folder/comparison.txt"
}
[ "${SEARCH_STRAIN:-yes}" = no ] || {
    run vn.communeportal.webapp.SearchStrain fuzz "$folder/index-${middle%:*}" 100000
    run vn.communeportal.webapp.SearchStrain load "$folder/load" 200 60
}
awk -F'\t' '$1 == "commune.page.p50" { if (NR == FNR) small = $2; else large = $2 }
    END { printf "%.2f times slower at the largest size\n", large / small; exit large > 3 * small }' \
    "$folder/${first%:*}.txt" "$folder/${last%:*}.txt"
