# Sourced by the load scripts.

command -v wrk >/dev/null || { echo "wrk is not installed" >&2; exit 2; }

# measure SECONDS ADDRESS: requests a second; 2 threads, 16 connections, no cookies. It says who it is, as every browser does: of each
# request that does not, Magnolia writes a warning into its log.
measure() {
    wrk -t2 -c16 -d"$1"s -H "User-Agent: wrk" "$2" | awk '
        /Requests\/sec/ { rate = $2 }
        /Non-2xx|Socket errors/ { print "error: " $0 > "/dev/stderr" }
        END { print rate }'
}

# best PAGE ITEMS < rounds: of a file, the page from the cache and the page without it, the best of all rounds, and the ratios.
# Measurements are made in turns and the best one counts: what else the machine does in the meantime disturbs all alike.
best() {
    awk -v page="$1" -v items="$2" '
        { if ($1 > f) f = $1; if ($2 > c) c = $2; if ($3 > u) u = $3 }
        END { printf "%s %s %.0f %.0f %.0f %.2f %.3f\n", page, items, f, c, u, c / f, u / f }'
}
