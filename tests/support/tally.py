#!/usr/bin/env python3
# SPDX-FileCopyrightText: Yagura contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Adds up what the test programs of the given build folders wrote, and closes with "N passed, N failed, N skipped".

A program that ctest knows but that left no readable result counts as one failure: a crash must not look like silence.
"""
import json
import pathlib
import subprocess
import sys
import xml.etree.ElementTree as ElementTree


def planned(build, preset_labels):
    command = ["ctest", "--test-dir", str(build), "--show-only=json-v1", *preset_labels]
    listing = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    return [test["name"] for test in listing["tests"]]


def tally(results):
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


def main(builds):
    total = [0, 0, 0]
    for build in map(pathlib.Path, builds):
        labels = ["-L", "^(unit|models)$"] if build.name == "asan" else []
        try:
            names = planned(build, labels)
        except (OSError, subprocess.CalledProcessError, ValueError) as error:
            print(f"FAILED  {build}: no tests to run ({error})")
            total[1] += 1
            continue
        for name in names:
            try:
                counts = tally(build / "results" / f"{name}.xml")
            except (OSError, ElementTree.ParseError) as error:
                print(f"FAILED  {name}: left no result ({error})")
                counts = (0, 1, 0)
            total = [sum(pair) for pair in zip(total, counts)]
    print(f"{total[0]} passed, {total[1]} failed, {total[2]} skipped")
    return 1 if total[1] or not total[0] else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
