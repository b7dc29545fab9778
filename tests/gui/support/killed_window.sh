#!/usr/bin/env bash
# Types a name in the window, kills the program as soon as the edit is in the file, and takes it back elsewhere. To be
# run by tests/support/under_xvfb.sh; nothing in it waits for a fixed time.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export MIJLPAAL_AUTHOR=planner
plan=$folder/plan.mijlpaal
mijlpaal() { "$MIJLPAAL_BINARY" "$@" --language en; }
revision() { mijlpaal journal "$plan" --json | python3 -c 'import json,sys; print(max(e["revision"] for e in json.load(sys.stdin)["entries"]))'; }
name() { mijlpaal list "$plan" activity --json | python3 -c 'import json,sys; print(json.load(sys.stdin)["records"][0]["name"])'; }
wait_for() {
    for _ in $(seq 300); do
        if "$@"; then return 0; fi
        sleep 0.1
    done
    echo "It did not come to: $*" >&2
    return 1
}

mijlpaal import "$MIJLPAAL_SOURCE_DIR/examples/ms-project/"*.xml -o "$plan" > /dev/null
before=$(revision)
named=$(name)
"$MIJLPAAL_GUI_BINARY" --page=plan "$plan" &
window=$!
wait_for xdotool search --onlyvisible --pid $window > /dev/null
typed() { [[ $(name) == "Vlak voor het einde" ]]; }
# The window takes keys once it was painted; what came too early, in part or whole, is typed again.
type_once() {
    xdotool search --onlyvisible --pid $window windowfocus key --clearmodifiers ctrl+Home F2 ctrl+a type "Vlak voor het einde" 2> /dev/null
    xdotool key Return
    typed
}
wait_for type_once
kill -9 $window
wait $window 2> /dev/null || true

typed || { echo "The edit is not in the file: $(name)" >&2; exit 1; }
mijlpaal verify "$plan" > /dev/null
for _ in $(seq $(($(revision) - before))); do mijlpaal undo "$plan"; done
[[ $(name) == "$named" ]] || { echo "Undo left $(name)" >&2; exit 1; }
mijlpaal verify "$plan" > /dev/null
