#!/usr/bin/env python3
# SPDX-FileCopyrightText: Yagura contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Adds up what the test programs of the given build folders wrote, and closes with "N passed, N failed, N skipped".

A program that ctest calls failed counts as at least one failure: a crash must not look like silence.
"""
import pathlib
import sys
import xml.etree.ElementTree as ElementTree


def verdicts(build):
    """What ctest said of each program: True for passed, False for failed, None for not run."""
    root = ElementTree.parse(build / "results" / "ctest.junit").getroot()
    words = {"run": True, "fail": False, "notrun": None, "disabled": None}
    return {case.get("name"): words.get(case.get("status"), False) for case in root.iter("testcase")}


def cases(results):
    passed = failed = skipped = 0
    for case in ElementTree.parse(results).getroot().iter("testcase"):
        kinds = {child.tag for child in case}
        if kinds & {"failure", "error"}:
            failed += 1
            print(f"FAILED  {results.stem}: {case.get('name')}")
        elif "skipped" in kinds:
            skipped += 1
            print(f"skipped {results.stem}: {case.get('name')}")
        else:
            passed += 1
    return passed, failed, skipped


def tally(build, name, verdict):
    results = build / "results" / f"{name}.xml"
    try:
        passed, failed, skipped = cases(results) if results.exists() else (int(verdict is True), 0, int(verdict is None))
    except ElementTree.ParseError:
        passed = failed = skipped = 0
    if verdict is False and not failed:
        print(f"FAILED  {build.name}: {name} ended badly")
        failed += 1
    return passed, failed, skipped


def main(builds):
    total = [0, 0, 0]
    for build in map(pathlib.Path, builds):
        try:
            programs = verdicts(build)
        except (OSError, ElementTree.ParseError) as error:
            print(f"FAILED  {build}: no tests were run ({error})")
            total[1] += 1
            continue
        for name, verdict in programs.items():
            total = [sum(pair) for pair in zip(total, tally(build, name, verdict))]
    print(f"{total[0]} passed, {total[1]} failed, {total[2]} skipped")
    return 1 if total[1] or not total[0] else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
