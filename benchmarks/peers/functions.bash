# Sourced by the scripts that run Allay beside other engines; they set benchmark (their name) and debian_packages first.

benchmarks=$(cd "$(dirname "${BASH_SOURCE[1]}")" && pwd -P)
root=$(dirname "$benchmarks")
peers=$benchmarks/peers
work=$benchmarks/target/$benchmark

say() { printf '%s\n' "$*" >&2; }
fail() { say "$benchmark: $*"; exit 1; }

iterations=2000
draws=10000
seed=2026
allay=yes
# As many as ./allay takes.
most_draws=100000
read_options() {
  while [ $# -gt 0 ]; do
    case $1 in
      --iterations) iterations=${2:-}; shift ;;
      --draws) draws=${2:-}; shift ;;
      --seed) seed=${2:-}; shift ;;
      --quick) iterations=200 draws=400 ;;
      --peers-alone) allay=no ;;
      --help) usage; exit ;;
      *) fail "no option $1; see --help" ;;
    esac
    [ $# -gt 0 ] && shift || fail "an option lacks its number; see --help"
  done
  [[ $iterations =~ ^[1-9][0-9]{1,6}$ ]] || fail "--iterations takes a whole number of 10 or more"
  [[ $draws =~ ^[1-9][0-9]{0,6}$ && $draws -le $most_draws ]] \
    || fail "--draws takes a whole number from 1 to $most_draws"
  [[ $seed =~ ^[1-9][0-9]{0,8}$ ]] || fail "--seed takes a whole number of 1 or more"
}

r() { Rscript -e "$1"; }

as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  elif command -v sudo >/dev/null; then
    sudo "$@"
  else
    fail "needs root or sudo for: $*"
  fi
}

install() { as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@" >&2; }

set_up_with_apt() {
  local package missing=()
  for package in "${debian_packages[@]}"; do
    dpkg-query -W -f='${db:Status-Status}\n' "$package" 2>/dev/null | grep -qx installed || missing+=("$package")
  done
  if [ "${#missing[@]}" -gt 0 ]; then
    say "Installing ${missing[*]}"
    as_root apt-get update >&2
    install "${missing[@]}"
  fi
  if [ -z "$(r 'cat(system.file(package = "posterior"))')" ]; then
    install r-cran-posterior || say "No R package posterior here: rstan's own effective sample sizes are used instead."
  fi
}

# Debian's package of Boost for R lacks the link to Boost, and rstan then says that it is not found.
link_boost() {
  local headers
  headers=$(r 'cat(system.file(package = "BH"))')/include
  if [ ! -e "$headers/boost/version.hpp" ] && [ -e /usr/include/boost/version.hpp ]; then
    as_root mkdir -p "$headers"
    as_root ln -sfn /usr/include/boost "$headers/boost"
  fi
}

# The R packages that must be there when there is no apt-get follow from the names of Debian's, but for case.
has_r_packages() {
  local package names=()
  for package in "${debian_packages[@]}"; do
    case $package in r-cran-*) names+=("${package#r-cran-}") ;; esac
  done
  command -v Rscript >/dev/null && Rscript -e '
    there <- tolower(rownames(installed.packages()))
    quit(status = !all(commandArgs(TRUE) %in% there))' "${names[@]}"
}

set_up() {
  if command -v apt-get >/dev/null; then
    set_up_with_apt
    link_boost
  elif ! has_r_packages; then
    fail "needs what these Debian packages hold; there is no apt-get here, so install it first: ${debian_packages[*]}"
  fi
  mkdir -p "$work"
  cd "$peers"
  [ "$allay" = no ] || "$root/allay" --version >&2
}

# The first core that this process may use, where the system can pin to one. Stan and JAGS use one thread anyway.
core=
! command -v taskset >/dev/null || core=$(taskset -cp $$ | sed 's/.*: *//; s/[-,].*//')
on_one_core() {
  if [ -n "$core" ]; then
    taskset -c "$core" "$@"
  else
    JAVA_TOOL_OPTIONS=-XX:ActiveProcessorCount=1 "$@"
  fi
}

# What R and its packages say goes to a file, and is shown when they fail.
logged() {
  local log=$work/$1.log
  shift
  "$@" >"$log" 2>&1 || { tail -n 20 "$log" >&2; fail "that failed; its last lines are above, all of it is in $log"; }
}

# compile PROGRAM...: Stan programs of this folder, kept compiled beside a copy in the work folder.
compile() {
  local program
  for program; do
    cmp -s "$program.stan" "$work/$program.stan" || cp "$program.stan" "$work/$program.stan"
    say "Compiling $program.stan (a minute or two the first time)"
    logged "compile-$program" Rscript compile-stan.R "$work/$program.stan"
  done
}

load() { uptime | sed 's/.*averages\{0,1\}: *//'; }
load_before=

# run_peer FILE ENGINE SCRIPT [ARGUMENT]...: one engine; SCRIPT is told last where to write its estimates, and its name.
estimates=()
run_peer() {
  local file=$1 engine=$2
  shift 2
  say "$engine"
  [ -n "$load_before" ] || load_before=$(load)
  logged "$file" on_one_core Rscript "$@" "$work/$file.csv" "$engine"
  estimates+=("$work/$file.csv")
}

# run_allay SCRIPT ARGUMENT...: ./allay, and SCRIPT reads its answer.
run_allay() {
  local script=$1
  shift
  [ "$allay" = yes ] || return 0
  say "Allay: $draws effective draws"
  on_one_core "$root/allay" "$@" --json --draws "$draws" --seed "$seed" >"$work/allay.json" \
    || fail "Allay gave no answer to use; what it printed is in $work/allay.json"
  logged allay Rscript "$script" "$work/allay.json" "$work/allay.csv" Allay
  estimates+=("$work/allay.csv")
}

print_table() {
  printf '\n'
  Rscript side-by-side.R "$1" "${estimates[@]}"
}

what_ran() {
  local cpu jdk
  cpu=$(sed -n 's/^model name[[:space:]]*: //p' /proc/cpuinfo 2>/dev/null | head -n 1)
  printf 'Machine: %s cores%s; each engine %s\n' "$(getconf _NPROCESSORS_ONLN)" "${cpu:+, $cpu}" \
    "$([ -n "$core" ] && printf 'pinned to core %s' "$core" || printf 'not pinned, as there is no taskset')"
  printf 'Load average when started %s, at the end %s\n' "$load_before" "$(load)"
  if [ "$allay" = yes ]; then
    jdk=$(. "$root/tools/find-jdk-25" && find_jdk_25)
    from_release() { sed -n "s/^$1=\"\(.*\)\"\$/\1/p" "$jdk/release"; }
    printf 'JDK %s (%s), ' "$(from_release JAVA_RUNTIME_VERSION)" "$(from_release IMPLEMENTOR)"
  fi
  Rscript versions.R
}
