#!/usr/bin/env bash
# Opens the example in the window and finds bars of the chart as a screen reader does. To be run by
# tests/support/under_xvfb.sh; the message bus is its own, and so is the file.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$MIJLPAAL_BINARY" import "$MIJLPAAL_SOURCE_DIR/examples/om-portfolio" -o "$folder/plan.mijlpaal" > /dev/null
unset NO_AT_BRIDGE DBUS_SESSION_BUS_ADDRESS
export GTK_MODULES=gail:atk-bridge MIJLPAAL_AUTHOR=planner
dbus-run-session -- /usr/bin/python3 "$here/accessible_gantt.py" "$MIJLPAAL_GUI_BINARY" "$folder/plan.mijlpaal" A0002 A0004
