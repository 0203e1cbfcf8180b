#!/bin/sh
# Measures pages of a running Magnolia public instance: from its page cache, past it (an address with a parameter, which the cache as it is
# shipped lets through), and beside them a file of the same bytes from the same Tomcat. wrk (Debian: apt-get install wrk), 2 threads,
# 16 connections, no cookies. docs/magnolia.md says how to start such an instance.
#
#   webapp/src/bench/load-magnolia.sh PUBLIC FILES FOLDER COMMUNE [seconds per measurement, default 3]
#
#   PUBLIC   http://127.0.0.1:8080/magnoliaPublic
#   FILES    http://127.0.0.1:8080/files, where that Tomcat serves
#   FOLDER   this folder as it is; the files are written into it
#   COMMUNE  id of a commune with published items
#
# LOAD_ROUNDS says how often each is measured, in turns, after one round to warm up; the best counts. Default 3.
set -eu
cd "$(dirname "$0")/../../.."
. webapp/src/bench/measure.sh
public=$1
files=$2
folder=$3
commune=$4
seconds=${5:-3}
host=${public%/"${public##*/}"}

# newest KIND: path of the newest item of a kind, with the context path
newest() {
    curl -fsS "$public/.portal/search?commune=$commune&kind=$1&sort=newest&size=1" |
        grep -o '"path":"[^"]*"' | head -1 | cut -d'"' -f4
}

article=$(newest article)
document=$(newest legalDocument)
procedure=$(newest procedure)
items=$(curl -fsS "$public/.portal/search?commune=$commune&size=1" | grep -o '"total":[0-9]*' | cut -d: -f2)
[ -n "$items" ] || { echo "$public has no commune $commune" >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT INT TERM
result=$work/result.txt
echo "page items file cached uncached cached/file uncached/file" >"$result"
while read -r page path; do
    [ -n "$path" ] || continue
    curl -fsS -o "$folder/$page.html" "$host$path" || continue
    for round in warm $(seq "${LOAD_ROUNDS:-3}"); do
        file=$(measure "$seconds" "$files/$page.html")
        cached=$(measure "$seconds" "$host$path")
        uncached=$(measure "$seconds" "$host$path?uncached=1")
        [ "$round" = warm ] || echo "$file $cached $uncached" >>"$work/$page"
    done
    best "$page" "$items" <"$work/$page" >>"$result"
done <<PAGES
home ${public#"$host"}/$commune
list-1 ${article%/*}
list-2 ${article%/*}/trang-2
documents ${document%/*}
article $article
document $document
procedure $procedure
PAGES
column -t "$result"
awk 'NR > 1 {
        if ($6 < 1 / 3) { print "below the floor: " $1 " from the cache"; bad = 1 }
        if ($7 < 1 / 40) { print "below the floor: " $1 " without the cache"; bad = 1 }
    }
    END { exit bad }' "$result"
