# SPDX-FileCopyrightText: 2026 SPP contributors
# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=bash
#
# The steps that run, test and .ci/run share; to be sourced by bash from the project's folder.
# Each step says in one line what it does, keeps its full output in build/log, and stops with a
# clear message when it cannot go on.

logs=build/log

say() { printf -- '-- %s\n' "$*"; }

stop() {
  printf 'SPP: %s\n' "$*" >&2
  exit 1
}

# quietly NAME COMMAND...: runs it with its output in $logs/NAME.log; on failure shows the end.
quietly() {
  local log=$logs/$1.log
  shift
  mkdir -p "$logs"
  if ! "$@" >"$log" 2>&1 </dev/null; then
    tail -n 40 "$log" >&2
    printf 'SPP: this failed: %s\n     all of its output: %s\n' "$*" "$log" >&2
    return 1
  fi
}

as_root() {
  if [ "$(id -u)" = 0 ]; then
    "$@"
  else
    sudo "$@"
  fi
}

# The packages of the given lists that are not installed.
missing_packages() {
  local wanted installed
  wanted=$(cat "$@" | sed -e 's/#.*//' -e 's/[[:space:]]//g' -e '/^$/d' | LC_ALL=C sort -u)
  # shellcheck disable=SC2086 # one word per package
  installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' $wanted 2>/dev/null |
    sed -n 's/^installed //p' | LC_ALL=C sort -u || true)
  LC_ALL=C comm -23 <(printf '%s\n' "$wanted") <(printf '%s\n' "$installed")
}

apt_install() {
  as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -q --no-install-recommends "$@"
}

apt_update() { as_root env DEBIAN_FRONTEND=noninteractive apt-get update -q; }

# The package lists are asked for anew only when those at hand do not lead to the packages.
fetch_packages() { apt_install "$@" || { apt_update && apt_install "$@"; }; }

# install_packages LIST...: installs what is missing, by name.
install_packages() {
  if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    say "This is no Debian: the libraries named in $* must be there already"
    return 0
  fi
  local missing
  missing=$(missing_packages "$@" | tr '\n' ' ')
  [ -n "${missing// /}" ] || return 0
  if [ "$(id -u)" != 0 ] && ! command -v sudo >/dev/null; then
    stop "These packages are missing, and there is no sudo to install them. As root, run:
     apt-get update && apt-get install --no-install-recommends $missing"
  fi
  say "Installing $(wc -w <<<"$missing") packages (output in $logs/packages.log)"
  # shellcheck disable=SC2086 # one word per package
  quietly packages fetch_packages $missing ||
    stop "Not all of these packages could be had: $missing
     Check the network and the package sources (SPP is built on Debian 12), then start again."
}

# build_preset PRESET FOLDER [TARGET]: configures once and builds what changed, with all cores.
build_preset() {
  local preset=$1 folder=$2 target=${3:-all}
  if [ ! -f "$folder/build.ninja" ]; then
    say "Configuring in $folder (output in $logs/configure-$preset.log)"
    quietly "configure-$preset" cmake --preset "$preset" || stop "The project could not be configured."
  fi
  say "Building in $folder (output in $logs/build-$preset.log)"
  quietly "build-$preset" cmake --build "$folder" --target "$target" || stop "The build failed."
}

# test_folder FOLDER: runs every test; ctest's own closing lines end the output. A test that did not
# run fails the whole.
test_folder() {
  local log=$logs/test-$1.log
  mkdir -p "$logs"
  say "Testing in $1"
  ctest --test-dir "$1" --output-on-failure --no-tests=error -j "$(nproc)" </dev/null |
    tee "$log" || return 1
  if grep -E '\*\*\*(Skipped|Not Run)|Not Run \(Disabled\)' "$log" >&2; then
    stop "Tests were skipped: see above."
  fi
}
