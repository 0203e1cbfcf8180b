#!/bin/sh
# Measures pages of the webapp with 1,000, 10,000 and 100,000 published items: from the page cache, without it, and beside them a
# file of the same bytes from the same Tomcat. wrk (Debian: apt-get install wrk), 2 threads, 16 connections, no cookies.
#
#   webapp/src/bench/load.sh [seconds per measurement, default 4] [sizes, default "1000 10000 100000"] [pages, as "home documents", default all]
#
# Needs `mvn -DskipTests package` before. The items are made at the first run and kept in webapp/target/load; making 100,000 takes minutes.
# Floors: cached >= 1/3 of the file, uncached >= 1/40 of it, 100,000 items >= 0.8 of 1,000.
set -eu
cd "$(dirname "$0")/../../.."
seconds=${1:-4}
sizes=${2:-"1000 10000 100000"}
pages=${3:-}
port=${LOAD_PORT:-8960}
load=${LOAD_DIR:-webapp/target/load}
heap=${LOAD_HEAP:-1g}
. webapp/src/bench/measure.sh
servers=
trap 'for server in $servers; do kill "$server" 2>/dev/null || true; done' EXIT INT TERM

at=$port
for size in $sizes; do
    folder=$load/$size
    mkdir -p "$folder"
    rm -f "$folder/pages.txt"
    java -Xmx"$heap" ${LOAD_JAVA_OPTS:-} -cp webapp/target/test-classes:webapp/target/commune-portal.jar \
        vn.communeportal.webapp.LoadServer "$folder" "$size" $at >"$folder/server.log" 2>&1 &
    servers="$servers $!"
    until [ -f "$folder/pages.txt" ]; do
        kill -0 $! 2>/dev/null || { cat "$folder/server.log" >&2; exit 1; }
        sleep 1
    done
    at=$((at + 10))
done

result=$load/result.txt
echo "page items file cached uncached cached/file uncached/file" >"$result"
for page in ${pages:-$(cut -d' ' -f1 "$load/${sizes%% *}/pages.txt")}; do
    rm -f "$load"/round-*
    for round in warm $(seq "${LOAD_ROUNDS:-3}"); do
        at=$port
        for size in $sizes; do
            path=$(awk -v page="$page" '$1 == page { print $2 }' "$load/$size/pages.txt")
            file=$(measure "$seconds" "http://127.0.0.1:$at/.file/$page.html")
            cached=$(measure "$seconds" "http://127.0.0.1:$at$path")
            uncached=$(measure "$seconds" "http://127.0.0.1:$((at + 1))$path")
            [ "$round" = warm ] || echo "$file $cached $uncached" >>"$load/round-$size"
            at=$((at + 10))
        done
    done
    for size in $sizes; do
        best "$page" "$size" <"$load/round-$size" | tee -a "$result"
    done
done

echo
column -t "$result"
awk 'NR > 1 {
        if ($6 < 1 / 3) { print "below the floor: " $1 " with " $2 " items from the cache"; bad = 1 }
        if ($7 < 1 / 40) { print "below the floor: " $1 " with " $2 " items without the cache"; bad = 1 }
        if ($2 == 1000) { cached[$1] = $4; made[$1] = $5 }
        if ($2 == 100000 && made[$1]) {
            printf "%s: 100,000 items against 1,000: %.2f cached, %.2f uncached\n", $1, $4 / cached[$1], $5 / made[$1]
            if ($5 < 0.8 * made[$1] || $4 < 0.8 * cached[$1]) { print "below the floor: " $1; bad = 1 }
        }
    }
    END { exit bad }' "$result"
