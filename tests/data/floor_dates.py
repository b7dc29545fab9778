"""Works out the finish of every task and milestone of the example portfolio, most likely durations, status date as floor.

From the conventions in the example's README and nothing of the engine: work is counted in tenths of a minute along a list
of working days. Standard library only.
"""
import bisect
import csv
import datetime
import graphlib
import sys

folder = sys.argv[1]
DAY = 4800


def rows(name):
    with open(f"{folder}/{name}", encoding="utf-8") as file:
        return list(csv.DictReader(file))


holidays = {row["date"] for row in rows("calendars/holidays.csv") if row["nonworking"] == "1"}
days = []
day = datetime.date(2022, 12, 30)
while day < datetime.date(2036, 1, 1):
    if day.weekday() < 5 and day.isoformat() not in holidays:
        days.append(day)
    day += datetime.timedelta(1)


def start_of(text):
    return bisect.bisect_left(days, datetime.date.fromisoformat(text)) * DAY


def end_of(text):
    return bisect.bisect_right(days, datetime.date.fromisoformat(text)) * DAY


def as_finish(work):
    at = (work - 1) // DAY
    time = work - at * DAY
    time += 4800 if time <= 2400 else 5400
    text = f"{days[at]}T{time // 600:02}:{time // 10 % 60:02}"
    return text + (f":{time % 10 * 6:02}" if time % 10 else "")


activities = {row["activity_id"]: row for row in rows("activities.csv") if row["type"] != "summary"}
incoming = {code: [] for code in activities}
for link in rows("dependencies.csv"):
    incoming[link["successor_id"]].append(link)
status = end_of("2026-03-31")
start, finish = {}, {}
order = graphlib.TopologicalSorter(
    {code: [link["predecessor_id"] for link in incoming[code]] for code in activities}
)
for code in order.static_order():
    row = activities[code]
    duration = int(row["dur_most_likely_wd"]) * DAY
    if row["actual_finish"]:
        finish[code] = end_of(row["actual_finish"])
        start[code] = finish[code] if row["type"] == "milestone" else start_of(row["actual_start"])
        continue
    started = bool(row["actual_start"])
    left = -(-duration * (100 - int(row["percent_complete"] or 0)) // 100) if started else duration
    earliest = status
    if not started and row["constraint_type"] in ("SNET", "MSO"):
        earliest = max(earliest, start_of(row["constraint_date"]))
    for link in incoming[code]:
        before, kind = link["predecessor_id"], link["type"]
        leaves_finish = kind in ("FS", "FF")
        done = activities[before]["actual_finish" if leaves_finish else "actual_start"]
        if started and (kind == "SS" or done):
            continue
        bound = (finish if leaves_finish else start)[before] + int(link["lag_wd"]) * DAY
        earliest = max(earliest, bound - (left if kind in ("FF", "SF") else 0))
    start[code] = start_of(row["actual_start"]) if started else earliest
    finish[code] = earliest + left

print("activity,finish")
for code in sorted(activities):
    print(f"{code},{as_finish(finish[code])}")
