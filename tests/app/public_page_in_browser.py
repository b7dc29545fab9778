#!/usr/bin/env python3
"""The plan as anyone may see it, in a real browser: without a network, by keyboard, and as a screen reader is told.

    public_page_in_browser.py MIJLPAAL EXAMPLE FOLDER

Speaks WebDriver to chromedriver. Exit code 77 where there is no browser.
"""
import json
import pathlib
import shutil
import socket
import subprocess
import sys
import time
import urllib.request

program, example, folder = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3])
chromium, driver = shutil.which("chromium"), shutil.which("chromedriver")
if not chromium or not driver:
    print("There is no chromium with its driver here.")
    sys.exit(77)

shutil.rmtree(folder, ignore_errors=True)
folder.mkdir(parents=True)
file, page = folder / "om.mijlpaal", folder / "plan.html"
subprocess.run([program, "import", example, "-o", file], check=True, stdout=subprocess.DEVNULL)
subprocess.run([program, "export", file, "--to", "html", "-o", page], check=True, stdout=subprocess.DEVNULL)

with socket.socket() as free:
    free.bind(("127.0.0.1", 0))
    port = free.getsockname()[1]
service = subprocess.Popen([driver, f"--port={port}"], stdout=subprocess.DEVNULL)
address = f"http://127.0.0.1:{port}"
ELEMENT = "element-6066-11e4-a52e-4f735466cecf"


def ask(path, body=None, method=None):
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(address + path, data, {"Content-Type": "application/json"},
                                     method=method or ("GET" if body is None else "POST"))
    with urllib.request.urlopen(request, timeout=60) as answer:
        return json.load(answer)["value"]


def until(what, holds, seconds=60):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            if holds():
                return
        except OSError:
            pass
        time.sleep(0.1)
    raise SystemExit(f"In {seconds} s it did not come about: {what}.")


faults = []


def expect(what, is_so):
    if not is_so:
        faults.append(what)


try:
    until("the driver answers", lambda: ask("/status")["ready"])
    options = {"binary": chromium, "args": ["--headless=new", "--no-sandbox", "--disable-gpu",
                                            "--disable-dev-shm-usage", f"--user-data-dir={folder / 'profile'}"]}
    session = "/session/" + ask("/session", {"capabilities": {"alwaysMatch": {
        "goog:chromeOptions": options, "goog:loggingPrefs": {"browser": "ALL"}}}})["sessionId"]
    run = lambda script: ask(session + "/execute/sync", {"script": "return " + script, "args": []})
    ask(session + "/url", {"url": page.as_uri()})
    all_of = lambda css: [each[ELEMENT] for each in
                          ask(session + "/elements", {"using": "css selector", "value": css})]
    role = lambda element: ask(f"{session}/element/{element}/computedrole")
    label = lambda element: ask(f"{session}/element/{element}/computedlabel")

    expect("the page says its language", run("document.documentElement.lang") == "nl")
    expect("it has a title", "strafrechtsystemen" in ask(session + "/title"))
    expect("it has one heading of the first level", len(all_of("h1")) == 1)
    expect("nothing is fetched", run("performance.getEntriesByType('resource').length") == 0)
    expect("the console is empty", ask(session + "/se/log", {"type": "browser"}) == [])
    expect("it says that facts are made up", "fictieve" in run("document.querySelector('.notice').innerText"))
    tables = all_of("table")
    expect("there are tables", len(tables) >= 2)
    expect("tables are told as tables", all(role(each) == "table" for each in tables))
    heads = all_of("th")
    expect("heads of columns are told as that", heads and all(role(each) == "columnheader" for each in heads))
    expect("heads of columns have names", all(label(each) for each in heads))
    expect("levels of headings are not skipped", run(
        "[...document.querySelectorAll('h1,h2,h3')].map(h => +h.tagName[1])"
        ".every((level, i, all) => i === 0 ? level === 1 : level <= all[i - 1] + 1)"))
    expect("text stands out from what is behind it", run(
        "(() => { const light = c => { const [r, g, b] = c.match(/\\d+/g).map(x => { x /= 255;"
        " return x <= 0.03928 ? x / 12.92 : ((x + 0.055) / 1.055) ** 2.4; }); return 0.2126 * r + 0.7152 * g + 0.0722 * b; };"
        " const style = getComputedStyle(document.body); const a = light(style.color), b = light(style.backgroundColor);"
        " return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) >= 7; })()"))

    # By keyboard: Tab goes from note to note, Enter follows one, and the way back leads to where one came from.
    key = lambda value: ask(session + "/actions", {"actions": [{"type": "key", "id": "keys", "actions": [
        {"type": "keyDown", "value": value}, {"type": "keyUp", "value": value}]}]})
    links = run("[...document.querySelectorAll('a[href]')].map(a => a.getAttribute('href'))")
    reached = []
    for _ in links:
        key("\ue004")
        reached.append(run("document.activeElement.getAttribute('href')"))
    expect("Tab reaches every link in the order of reading", reached == links)
    run("document.querySelector('a[role=doc-noteref]').focus()")
    key("\ue007")
    until("Enter leads to the note", lambda: run("location.hash") == "#noot1", 10)
    expect("the note is in sight", run(
        "(r => r.top >= 0 && r.bottom <= innerHeight)(document.querySelector('#noot1').getBoundingClientRect())"))
    back = all_of("#noot1 a")
    expect("the note has a way back with a name", back and label(back[0]) == "Terug naar de tekst")

    # On a narrow screen nothing is cut off.
    ask(session + "/window/rect", {"width": 500, "height": 800})
    expect("nothing is wider than a narrow window", run(
        "document.documentElement.scrollWidth <= document.documentElement.clientWidth + 1"))
    ask(session, method="DELETE")
finally:
    service.terminate()
    service.wait()
    shutil.rmtree(folder, ignore_errors=True)

for fault in faults:
    print("Not so: " + fault + ".")
sys.exit(1 if faults else 0)
