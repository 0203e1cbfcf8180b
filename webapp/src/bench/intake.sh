#!/bin/sh
# 500 people a minute send a question for five minutes while the portal is killed (-9) twice; whoever gets no answer presses the button
# again. Afterwards every one that got a receipt is there, once, or the script fails.
#
#   webapp/src/bench/intake.sh [a minute, default 500] [seconds, default 300]
#
# Needs `mvn -DskipTests package` before. Everything lies in webapp/target/intake.
set -eu
cd "$(dirname "$0")/../../.."
many=${1:-500}
seconds=${2:-300}
port=${INTAKE_PORT:-8290}
folder=webapp/target/intake
address=http://127.0.0.1:$port/
classes=magnolia-module/target/test-classes:webapp/target/test-classes:webapp/target/commune-portal.jar
rm -rf "$folder"
mkdir -p "$folder"

start() {
    java -Xmx1g -Dcommuneportal.engagement.limit.form=100000 -jar webapp/target/commune-portal.jar \
        --port "$port" --data "$folder/data" --no-samples --new-commune 11242 >>"$folder/portal.txt" 2>&1 &
    portal=$!
    until curl -sf "${address}.portal/health" >/dev/null; do
        kill -0 "$portal" || { tail "$folder/portal.txt"; exit 1; }
        sleep 1
    done
}

trap 'kill -9 $portal 2>/dev/null || true' EXIT
start
commune=$(curl -s "${address}.portal/health" | sed -n 's/.*"communes":\[{"id":"\([^"]*\)".*/\1/p')
echo "commune $commune"
java -Xmx256m -cp "$classes" vn.communeportal.webapp.IntakeLoad send "$address" "$commune" "$many" "$seconds" "$folder/receipts.txt" \
    >"$folder/sent.txt" 2>&1 &
people=$!
for kill in 1 2; do
    sleep $((seconds / 3))
    kill -9 "$portal"
    wait "$portal" 2>/dev/null || true
    echo "killed after $(wc -l <"$folder/receipts.txt") receipts"
    before=$(date +%s)
    start
    echo "answers again after $(($(date +%s) - before)) s"
done
wait "$people"
cat "$folder/sent.txt"
kill "$portal"
wait "$portal" 2>/dev/null || true
java -Xmx1g -cp "$classes" vn.communeportal.webapp.IntakeLoad check "$folder/data" "$folder/receipts.txt" 2>>"$folder/portal.txt"
