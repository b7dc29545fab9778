"""A screen reader's way through the chart: finds a bar by its name and selects it.

    accessible_gantt.py PROGRAM FILE CODE OTHER

Started by accessible_gantt.sh on a display and a message bus of its own. Says what it did not find, and
ends with 1 then; nothing in it waits for a fixed time.
"""
import subprocess
import sys
import time

import pyatspi


def wait_for(find, what):
    end = time.monotonic() + 30
    while time.monotonic() < end:
        try:
            found = find()
            if found:
                return found
        except Exception:  # what is found may go while it is looked at
            pass
        time.sleep(0.05)
    sys.exit("There is no " + what)


def children(node):
    for index in range(node.childCount):
        child = node.getChildAtIndex(index)
        if child is not None:
            yield child


def descendants(node):
    for child in children(node):
        yield child
        # A table may have thousands of cells.
        if child.getRole() not in (pyatspi.ROLE_TABLE_ROW, pyatspi.ROLE_TREE_TABLE):
            yield from descendants(child)


def application(pid):
    for each in children(pyatspi.Registry.getDesktop(0)):
        if each.get_process_id() == pid:
            return each
    return None


def main():
    program, file, code, other = sys.argv[1:5]
    window = subprocess.Popen([program, "--page=plan", file])
    try:
        app = wait_for(lambda: application(window.pid), "program on the bus")
        chart = wait_for(lambda: next((each for each in descendants(app)
                                       if each.getRole() == pyatspi.ROLE_TREE_TABLE
                                       and each.childCount > 0
                                       and each.getChildAtIndex(0).getRole() == pyatspi.ROLE_TABLE_ROW), None),
                         "chart with rows")

        def bar(wanted):
            return next((each for each in children(chart) if each.name.startswith(wanted + " ")), None)

        found = wait_for(lambda: bar(code), "bar " + code)
        area = found.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        if area.width <= 0 or area.height <= 0:
            sys.exit("The bar has no place on the screen")
        action = found.queryAction()
        if action.nActions != 1 or action.getName(0) != "select":
            sys.exit("The bar cannot be selected")
        action.doAction(0)
        selected = lambda wanted: bar(wanted).getState().contains(pyatspi.STATE_SELECTED)
        wait_for(lambda: selected(code), "selected bar " + code)
        bar(other).queryAction().doAction(0)
        wait_for(lambda: selected(other) and not selected(code), "selected bar " + other)
        print(found.name)
    finally:
        window.terminate()
        window.wait()


main()
