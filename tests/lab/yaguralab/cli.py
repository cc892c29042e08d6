# SPDX-FileCopyrightText: Yagura contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The command line of the lab."""

import argparse
import json
import os
import signal
import sys

from . import ctl, launch
from .facts import LabError
from .folder import Folder, default_path

EXAMPLES = """examples:
  lab up                          PostgreSQL, RabbitMQ and two nodes; prints the path of yagura.yaml
  lab up postgresql --dir /tmp/x  only PostgreSQL, in its own folder (several labs can run side by side)
  lab break disk-91 && lab wait disk-91
  lab heal all; lab down
  lab incident                    plays the story that ./run shows
"""
SYSTEMS = ("postgresql", "rabbitmq", "nodes", "pgbouncer", "services")
USUAL = SYSTEMS[:3]


def talk(text):
    print(text, file=sys.stderr, flush=True)


def parser():
    root = argparse.ArgumentParser(prog="lab", description="Real servers with real faults, on loopback only.",
                                   epilog=EXAMPLES, formatter_class=argparse.RawDescriptionHelpFormatter)
    root.add_argument("--dir", default=argparse.SUPPRESS, help="folder of this lab (else YAGURA_LAB_DIR, else /tmp/yagura-lab-UID)")
    here = argparse.ArgumentParser(add_help=False)
    here.add_argument("--dir", default=argparse.SUPPRESS, help=argparse.SUPPRESS)
    commands = root.add_subparsers(dest="command", required=True, metavar="COMMAND")

    def add(name, text, *arguments):
        command = commands.add_parser(name, parents=[here], help=text, description=text)
        for names, options in arguments:
            command.add_argument(*names, **options)
    until = (["--until-pid"], {"type": int, "metavar": "PID", "help": "the lab ends when this process ends"})
    systems = (["systems"], {"nargs": "*", "metavar": "SYSTEM", "help": f"{' '.join(SYSTEMS)} (default: {' '.join(USUAL)})"})
    fault = (["fault"], {"metavar": "FAULT", "help": "see: lab list"})
    add("up", "start servers and print the path of yagura.yaml", systems, until,
        (["--foreground"], {"action": "store_true", "help": "stay until Ctrl+C, then take everything down"}))
    add("down", "end every server and leave nothing")
    add("status", "what is up, where, and which faults are in force", (["--json"], {"action": "store_true"}))
    add("break", "put a fault in force", fault)
    add("heal", "undo a fault, or all", fault)
    add("wait", "return when the server's own statistics show the fault", fault,
        (["--deadline"], {"type": float, "default": 30.0, "metavar": "SECONDS"}))
    add("service", "what systemctl does with an application: batch-worker, order-consumer",
        (["action"], {"choices": ("start", "stop", "restart")}), (["name"], {"metavar": "NAME"}))
    add("list", "all faults with the finding that each must cause", (["--plain"], {"action": "store_true"}))
    add("record", "save real answers as test fixtures", (["--to"], {"default": _fixtures(), "metavar": "FOLDER"}))
    add("incident", "play the story; starts the lab when it is not up", until,
        (["--pace"], {"type": float, "default": 20.0, "metavar": "SECONDS", "help": "length of the story, 0 for at once"}))
    add("supervise", argparse.SUPPRESS, systems, (["--ready"], {"type": int}), (["--until-fd"], {"type": int}),
        (["--shared-processes"], {"action": "store_true"}))
    return root


def _fixtures():
    return os.path.realpath(os.path.join(os.path.dirname(launch.LAB), "..", "fixtures"))


def main(words):
    options = parser().parse_args(words)
    try:
        folder = Folder(getattr(options, "dir", None) or default_path())
        return globals()[f"do_{options.command}"](folder, options) or 0
    except (LabError, OSError) as error:
        talk(f"lab: {error}")
        return 1
    except KeyboardInterrupt:
        return 130


def do_up(folder, options):
    launcher = _up(folder, options.systems or USUAL, options.until_pid, options.foreground)
    print(folder / "yagura.yaml", flush=True)
    if options.foreground:
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: _end_quietly(folder))
        launcher.wait()


def _end_quietly(folder):
    try:
        ctl.ask(folder, "down", talk)
    except LabError as error:
        talk(f"lab: {error}")


def _up(folder, systems, until=None, foreground=False):
    """Starts the lab, or the missing systems of the one that runs; what a killed lab left is cleaned first."""
    unknown = [name for name in systems if name not in SYSTEMS]
    if unknown:
        raise LabError(f"there is no system {unknown[0]}; there are: {', '.join(SYSTEMS)}")
    with folder.lock():
        try:
            ctl.ask(folder, "up", talk, systems=list(systems))
            if until is not None or foreground:
                raise LabError("a lab is running in this folder already: --until-pid and --foreground need a new one")
            return None
        except ctl.NotRunning:
            folder.clean()
        folder.make()
        try:
            watched = os.getpid() if foreground and until is None else until
            return launch.start(folder, systems, watched, foreground)
        except BaseException:
            folder.clean()
            raise


def do_down(folder, _options):
    with folder.lock():
        pid = launch.launcher_pid(folder)
        try:
            ctl.ask(folder, "down", talk)
        except LabError as error:
            if folder.exists():
                talk(f"{error}; cleaning what is left")
        if pid:
            launch.await_end(folder, pid)
        folder.clean()


def do_status(folder, options):
    status = ctl.ask(folder, "status")
    status["systems"] = _seen_from_here(status["systems"], launch.outer_pids(folder))
    if options.json:
        print(json.dumps(status, indent=1))
        return
    print(status["yaml"])
    for name, system in status["systems"].items():
        state = "up" if system.pop("up") else "down"
        print(f"{name:12} {state:5} " + " ".join(f"{key}={_short(value)}" for key, value in system.items()))
    for name, fault in status["faults"].items():
        print(f"fault {name} in force -> {fault['finding']}")


def _seen_from_here(values, pids):
    """The same values with the lab's own process numbers replaced by those of this machine; null when not known."""
    if not isinstance(values, dict):
        return values
    return {key: pids.get(value) if key.endswith("pid") else _seen_from_here(value, pids) for key, value in values.items()}


def _short(value):
    return json.dumps(value) if isinstance(value, (dict, list)) else value


def do_break(folder, options):
    ctl.ask(folder, "break", talk, fault=options.fault)


def do_heal(folder, options):
    ctl.ask(folder, "heal", talk, fault=options.fault)


def do_wait(folder, options):
    ctl.ask(folder, "wait", talk, fault=options.fault, deadline=options.deadline)


def do_service(folder, options):
    ctl.ask(folder, "service", talk, action=options.action, name=options.name)


def do_list(_folder, options):
    from .faults import FAULTS
    width = max(len(fault.name) for fault in FAULTS)
    for fault in FAULTS:
        print(f"{fault.name} {fault.finding}" if options.plain else f"{fault.name:{width}}  {fault.finding:42}  {fault.about}")


def do_record(folder, options):
    ctl.ask(folder, "record", talk, to=os.path.realpath(options.to))


def do_incident(folder, options):
    _up(folder, SYSTEMS[:3] + ("services",), options.until_pid)
    print(folder / "yagura.yaml", flush=True)
    ctl.ask(folder, "incident", talk, pace=options.pace)


def do_supervise(folder, options):
    from . import supervisor
    return supervisor.main(folder, options.systems, options.ready, options.until_fd, options.shared_processes)
