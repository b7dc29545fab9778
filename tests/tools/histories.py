#!/usr/bin/env python3
"""How often a P80 holds of real projects, each forecast from the others of its source.

    tests/tools/histories.py MIJLPAAL FOLDER

FOLDER holds open histories as docs/forecasting.md names them ("Reference class"); what of it is not there is
passed over. The figures are those of `mijlpaal reference`, which leaves out each project itself. Fails where a
source lies outside 75 to 85 % by more than its own interval allows.
"""
import csv
import datetime
import json
import pathlib
import subprocess
import sys
import tempfile


def rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def number(text):
    return float(text) if text not in ("", None) else None


def days(first, last):
    if not first or not last:
        return None
    return (datetime.date.fromisoformat(last) - datetime.date.fromisoformat(first)).days


def hhs_projects(path):
    for i, row in enumerate(rows(path)):
        planned, delay = number(row["planned_duration_days"]), number(row["delay_days"])
        if planned and planned > 0 and delay is not None and planned + delay > 0:
            yield f"{i}", planned, planned + delay, None, None


def hhs_activities(path):
    for i, row in enumerate(rows(path)):
        planned, actual = number(row["planned_duration_days"]), number(row["actual_duration_days"])
        if planned and planned > 0 and actual and actual > 0:
            yield f"{i}", planned, actual, None, None


def reports(path, key, when):
    """The reports of each project, in the order of their days."""
    projects = {}
    for row in rows(path):
        projects.setdefault(key(row), []).append(row)
    for project, reported in projects.items():
        reported.sort(key=lambda row: row[when])
        yield project, reported


def first_and_last(reported, figure):
    """What the first and the last report that knew it said, where those are two."""
    known = [figure(row) for row in reported if figure(row) is not None]
    return (known[0], known[-1]) if len(known) > 1 else (None, None)


def nyc(path):
    for project, reported in reports(path, lambda row: row["pid"], "reported"):
        start = reported[0]["design_start"]
        yield (project, *first_and_last(reported, lambda row: days(start, row["forecast_completion"])),
               *first_and_last(reported, lambda row: number(row["budget_forecast"])))


def gmpp(path):
    # An id ends in the quarter of its report.
    for project, reported in reports(path, lambda row: row["gmpp_id"].rsplit("_", 1)[0], "snapshot"):
        start = reported[0]["start"]
        yield (project, *first_and_last(reported, lambda row: days(start, row["end"])),
               *first_and_last(reported, lambda row: number(row["whole_life_cost_gbp_m"])))


SOURCES = [
    ("us-hhs-it-projects.csv", hhs_projects),
    ("us-hhs-it-activities.csv", hhs_activities),
    ("nyc-capital-projects.csv", nyc),
    ("uk-gmpp-2022-2023.csv", gmpp),
]


def coverage(program, pairs):
    """Of pairs of what was planned and what it took, of days or of money: the command takes them alike."""
    pairs = [(planned, taken) for planned, taken in pairs if planned and taken and planned > 0 and taken > 0]
    if len(pairs) < 2:
        return None
    with tempfile.TemporaryDirectory() as folder:
        history, cases = pathlib.Path(folder) / "history.csv", pathlib.Path(folder) / "cases.csv"
        lines = [f"P{i},{planned:.4f},{taken:.4f}" for i, (planned, taken) in enumerate(pairs)]
        history.write_text("\n".join(["id,planned_days,actual_days", *lines]) + "\n", encoding="utf-8")
        cases.write_text("id,planned_days\nnone,100\n", encoding="utf-8")
        said = subprocess.run([program, "reference", "--history", history, "--cases", cases, "--json"], check=True,
                              capture_output=True, text=True)
        return json.loads(said.stdout)["coverage_of_p80"]


def main():
    program, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    wrong = 0
    for name, read in SOURCES:
        if not (folder / name).exists():
            continue
        projects = list(read(folder / name))
        for what, at in (("days", 1), ("cost", 3)):
            found = coverage(program, [(project[at], project[at + 1]) for project in projects])
            if not found:
                continue
            print(f"{name}: P80 of {what} held of {found['n']}: {found['share']:.0%} "
                  f"({found['low']:.0%} to {found['high']:.0%})")
            wrong += found["low"] > 0.85 or found["high"] < 0.75
    sys.exit(1 if wrong else 0)


main()
