"""Làm mẫu: `demo` runs the main job on invented records and leaves the file and its papers."""

from argparse import ArgumentParser
from pathlib import Path

from app.basics.progress import Silent
from app.commands.command import Answer, Call, Command
from app.services.demo import make_demo


def _words(parser: ArgumentParser) -> None:
    parser.add_argument("folder", type=Path, metavar="THƯ_MỤC", help="nơi ghi tệp dữ liệu mẫu")


def _run(call: Call) -> Answer:
    made = make_demo(call.words.folder, Silent())
    said = (
        f"Đã làm mẫu {made.ideas} ý tưởng của {made.units} đơn vị; Hội đồng xét "
        f"{made.on_agenda} ý tưởng, khen thưởng {made.awards} tập thể, cá nhân và hộ gia đình."
    )
    return Answer(made, (said, *(f"Đã ghi {file}" for file in made.files)))


COMMANDS = (
    Command(
        name="demo",
        help="làm mẫu cả quy trình năm 2026 với dữ liệu hư cấu, ghi tệp dữ liệu và văn bản",
        add_words=_words,
        run=_run,
        examples=("demo lam-mau", "demo lam-mau --json"),
    ),
)
