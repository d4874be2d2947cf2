"""The whole program at work opens no connection and asks for no address."""

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
WATCHED = """
import json, sys
calls = []
NETWORK = ("socket.", "http.", "urllib.", "ftplib.", "smtplib.", "poplib.", "imaplib.")

def watch(event, _words):
    if event.startswith(NETWORK) and event != "socket.__new__":
        calls.append(event)

sys.addaudithook(watch)
from app.main import main
status = main(["self-check"])
loaded = [name for name in sys.modules if name in ("PySide6.QtNetwork", "ssl", "http.client")]
print("\\n" + json.dumps({"status": status, "calls": calls, "loaded": loaded}))
"""


def test_every_screen_and_every_paper_without_a_network(tmp_path: Path) -> None:
    """Reaching for the network is seen by the interpreter itself, whichever library does it."""
    done = subprocess.run(
        [sys.executable, "-c", WATCHED],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=180,
        check=True,
    )

    told = json.loads(done.stdout.splitlines()[-1])
    assert told["status"] == 0
    assert told["calls"] == []
    assert "PySide6.QtNetwork" not in told["loaded"]
