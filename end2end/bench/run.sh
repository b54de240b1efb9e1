#!/usr/bin/env bash
# Prints what the pages cost. It measures and never judges: ratios within one run count, absolute times of a busy
# machine do not.
#
# For N complaints (1,000, 10,000 and 100,000, or the numbers given): a fresh database, a server on a free loopback
# port, wrk with 2 and with 32 connections, and per page requests/s, p50, p99, CPU milliseconds per request (process
# time before and after, divided by the requests answered), bytes on the wire and resident memory. Then submissions
# per second with 8 clients. At the end the growth of each page's cost from the smallest to the largest N.
set -euo pipefail
cd "$(dirname "$0")/../.."

binary=${HEARD_BINARY:-target/release/heard}
seconds=${BENCH_SECONDS:-5}
[ $# -gt 0 ] || set -- 1000 10000 100000
sizes=("$@")
command -v wrk >/dev/null || { echo "wrk is missing: apt-get install wrk" >&2; exit 1; }
[ -x "$binary" ] || { echo "$binary is missing: build it with cargo build --release" >&2; exit 1; }

work=$(mktemp -d)
server=
stop() { [ -n "$server" ] && kill "$server" 2>/dev/null && wait "$server" 2>/dev/null; server=; return 0; }
trap 'stop; rm -rf "$work"' EXIT

port() { # a loopback port nobody listens on
  local port
  while :; do
    port=$((20000 + RANDOM % 20000))
    (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || { echo "$port"; return; }
  done
}
ticks=$(getconf CLK_TCK)
cpu() { awk -v t="$ticks" '{print ($14+$15)*1000/t}' "/proc/$server/stat"; }          # milliseconds of process time
rss() { awk '/VmRSS/{printf "%.0f", $2/1024}' "/proc/$server/status"; }               # MiB

# page NAME URL COOKIE CONNECTIONS
page() {
  local name=$1 url=$2 cookie=$3 connections=$4 before after out done_ bytes
  before=$(cpu)
  out=$(wrk -t2 -c"$connections" -d"${seconds}s" --latency -H "Cookie: $cookie" -H 'Accept-Encoding: gzip' "$url")
  after=$(cpu)
  done_=$(awk '/requests in/{print $1}' <<<"$out")
  bytes=$(curl -s -o /dev/null -w '%{size_download}' -H "Cookie: $cookie" -H 'Accept-Encoding: gzip' "$url")
  awk -v n="$n" -v name="$name" -v c="$connections" -v d="$done_" -v b="$before" -v a="$after" -v bytes="$bytes" -v rss="$(rss)" \
      -v rps="$(awk '/Requests\/sec/{print $2}' <<<"$out")" -v p50="$(awk '$1=="50%"{print $2}' <<<"$out")" \
      -v p99="$(awk '$1=="99%"{print $2}' <<<"$out")" -v bad="$(awk '/Non-2xx/{print $NF}' <<<"$out")" \
      'BEGIN{printf "%8d  %-12s %3d conn  %9s/s  p50 %-9s p99 %-9s  %7.3f ms CPU  %7d B  %4s MiB%s\n", n, name, c, rps, p50, p99, (a-b)/d, bytes, rss, bad==""?"":"  NOT OK: " bad}'
  if [ "$connections" = 2 ]; then
    awk -v n="$n" -v name="$name" -v d="$done_" -v b="$before" -v a="$after" 'BEGIN{print name, n, (a-b)/d}' >>"$work/growth"
  fi
}

for n in "${sizes[@]}"; do
  stop
  rm -rf "$work/run"; mkdir -p "$work/run/data" "$work/run/keys"
  listen=127.0.0.1:$(port)
  export HEARD_LISTEN=$listen HEARD_ORIGIN=http://$listen HEARD_DATA=$work/run/data HEARD_KEYS=$work/run/keys/heard.keys
  export HEARD_REQUESTS_PER_MINUTE=4000000 HEARD_TRUSTED_PROXIES=127.0.0.1
  "$binary" demo --complaints "$n" >"$work/demo.txt" 2>"$work/demo.log"
  began=$(date +%s%N)
  "$binary" serve >"$work/serve.txt" 2>"$work/serve.log" & server=$!
  until curl -s -o /dev/null "http://$listen/"; do sleep 0.01; done
  printf '%8d  start to first answer: %d ms, idle %s MiB\n' "$n" $((($(date +%s%N) - began) / 1000000)) "$(rss)"

  staff=$(curl -s -o /dev/null -D - "http://$listen/staff/sign-in" -H "Origin: http://$listen" \
            --data-urlencode account=chen.jie --data-urlencode password=listen-first-2026 |
          awk 'tolower($1)=="set-cookie:" && /sid=/{split($2,c,";"); print c[1]}' | tail -1)
  case=$(curl -s -H "Cookie: $staff" "http://$listen/staff/queue?tab=mine" | grep -oE '/staff/cases/TS-[0-9]{4}-[0-9A-Z]{4}' | head -1)
  for connections in 2 32; do
    page landing "http://$listen/" "" "$connections"
    page queue "http://$listen/staff/queue" "$staff" "$connections"
    [ -n "$case" ] && page case "http://$listen$case" "$staff" "$connections"
  done
  before=$(cpu)
  out=$(wrk -t8 -c8 -d"${seconds}s" -s end2end/bench/submit.lua "http://$listen")
  after=$(cpu)
  sent=$(awk '/^submitted/{s+=$2} END{print s+0}' <<<"$out")
  awk -v n="$n" -v s="$sent" -v d="$seconds" -v b="$before" -v a="$after" \
    'BEGIN{printf "%8d  %-12s %3d conn  %9.1f/s  %41.3f ms CPU each\n", n, "submission", 8, s/d, s ? (a-b)/s : 0}'
done

echo
echo "growth of CPU per request, largest over smallest N (2 connections):"
awk '{ if (!($1 in first)) first[$1]=$3; last[$1]=$3; size[$1]=$2 } END { for (p in last) printf "  %-12s %.2f\n", p, first[p] ? last[p]/first[p] : 0 }' "$work/growth" | sort
