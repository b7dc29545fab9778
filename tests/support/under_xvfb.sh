#!/usr/bin/env bash
# Runs a command on a display of its own: a free Xvfb display, openbox, and a home folder that is gone
# afterwards. Its exit code is that of the command.
#
#   tests/support/under_xvfb.sh COMMAND [ARGUMENT...]
#
# MIJLPAAL_THEME and MIJLPAAL_TEXT_SIZE (in percent) say how its windows look: Adwaita and 100 without them.
set -u

home=$(mktemp -d "${TMPDIR:-/tmp}/mijlpaal-display.XXXXXX")
started=()
clean_up() {
    local pid
    for pid in "${started[@]}"; do
        kill "$pid" 2>/dev/null && wait "$pid" 2>/dev/null
    done
    rm -rf "$home"
}
trap clean_up EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

fail() {
    echo "under_xvfb.sh: $1" >&2
    cat "$home"/*.log >&2 2>/dev/null
    exit 99
}

mkdir -p "$home"/{config/gtk-3.0,cache,data,state} && mkdir -m 700 "$home/run"
cat > "$home/config/gtk-3.0/settings.ini" <<'SETTINGS'
[Settings]
gtk-enable-animations=0
gtk-cursor-blink=0
gtk-theme-name=Adwaita
gtk-font-name=Noto Sans 10
gtk-xft-antialias=1
gtk-xft-hinting=0
gtk-xft-dpi=98304
SETTINGS

unset WAYLAND_DISPLAY GTK_THEME GDK_SCALE GDK_DPI_SCALE LANGUAGE LC_ALL XAUTHORITY
[[ ${MIJLPAAL_TEXT_SIZE:-100} == 100 ]] || export GDK_DPI_SCALE="$((MIJLPAAL_TEXT_SIZE / 100)).$((MIJLPAAL_TEXT_SIZE % 100))"
[[ -z ${MIJLPAAL_THEME:-} ]] || export GTK_THEME=$MIJLPAAL_THEME
export HOME="$home" XDG_CONFIG_HOME="$home/config" XDG_CACHE_HOME="$home/cache" XDG_DATA_HOME="$home/data"
export XDG_STATE_HOME="$home/state" XDG_RUNTIME_DIR="$home/run" XDG_SESSION_TYPE=x11 GDK_BACKEND=x11
export LANG=C.UTF-8 TZ=UTC NO_AT_BRIDGE=1 GSETTINGS_BACKEND=memory DBUS_SESSION_BUS_ADDRESS=disabled:

# Both servers tell when they are ready, through a pipe: nothing here sleeps.
mkfifo "$home/ready"
exec 8<>"$home/ready"

Xvfb -displayfd 8 -screen 0 1600x1000x24 -nolisten tcp -noreset > "$home/xvfb.log" 2>&1 &
started+=($!)
read -r -t 30 -u 8 number || fail "Xvfb did not start."
export DISPLAY=":$number"

READY="$home/ready" openbox --sm-disable --startup "sh -c 'echo ready > \"\$READY\"'" > "$home/openbox.log" 2>&1 &
manager=$!
started=("$manager" "${started[@]}")
read -r -t 30 -u 8 || fail "openbox did not start."

# In the background and waited for, so that a signal to this script also ends the command. Nothing goes on
# without a display or a window manager: it would only wait.
"$@" 8>&- <&0 &
command=$!
started=("$command" "${started[@]}")
wait -n -p ended "${started[@]}"
result=$?
[[ $ended == "$command" ]] || fail "$([[ $ended == "$manager" ]] && echo openbox || echo Xvfb) ended with $result."
started=("${started[@]:1}")
exit "$result"
