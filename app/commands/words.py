"""The words of the command line, read by argparse and spoken of in Vietnamese."""

import re
from argparse import SUPPRESS, Action, ArgumentParser, HelpFormatter, Namespace
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, NoReturn

from typing_extensions import override

from app.commands.command import Command

PROGRAM = "thuongninh"
WRONG_WORDS = 2

_ABOUT = """Sổ Ý tưởng Thượng Ninh. Không ghi lệnh nào: mở cửa sổ chương trình.
Có lệnh: làm đúng việc đó bằng dòng lệnh, không cần màn hình."""

# argparse says these in English; the office reads Vietnamese.
_SENTENCES = (
    (r"the following arguments are required: (.*)", r"Còn thiếu: \1."),
    (r"unrecognized arguments: (.*)", r"Không hiểu: \1."),
    (
        r"argument (.*): invalid choice: (.*) \(choose from (.*)\)",
        r"\1: không có lựa chọn \2. Có thể ghi: \3.",
    ),
    (r"argument (.*): expected one argument", r"\1: cần ghi thêm một giá trị."),
    (r"argument (.*): expected at least one argument", r"\1: cần ghi ít nhất một giá trị."),
    (r"argument (.*): expected (\d+) arguments", r"\1: cần ghi \2 giá trị."),
    (r"argument (.*): not allowed with argument (.*)", r"\1: không dùng cùng với \2."),
    (r"argument (.*): ignored explicit argument (.*)", r"\1: không nhận giá trị \2."),
    (r"argument (.*): invalid \w+ value: (.*)", r"\1: không hiểu giá trị \2."),
    (r"ambiguous option: (.*) could match (.*)", r"\1: chưa rõ là \2."),
    (r"argument (.*): (.*)", r"\1: \2"),
)

# A place of the command line that is named by its metavar: LỆNH, DANH_SÁCH.
_CHOICE = re.compile(
    r"argument ([^\W\d][^-:]*): invalid choice: '(.*)' \(choose from (.*)\)", re.DOTALL
)


class WordsFormatter(HelpFormatter):
    """Lays out the help with a Vietnamese beginning."""

    @override
    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[Action],
        groups: Iterable[Any],
        prefix: str | None = None,
    ) -> None:
        super().add_usage(usage, actions, groups, "Cách dùng: " if prefix is None else prefix)

    @override
    def _fill_text(self, text: str, width: int, indent: str) -> str:
        return "".join(indent + line for line in text.splitlines(keepends=True))


class WordsParser(ArgumentParser):
    """A parser whose help and errors are Vietnamese."""

    def __init__(self, **facts: Any) -> None:  # noqa: ANN401 – argparse's own words
        facts.setdefault("formatter_class", WordsFormatter)
        super().__init__(**facts, add_help=False)
        self._positionals.title = "Phải ghi"
        self._optionals.title = "Có thể ghi thêm"
        self.add_argument("-h", "--help", action="help", help="hiện lời hướng dẫn này")

    @override
    def error(self, message: str) -> NoReturn:
        self.exit(WRONG_WORDS, f"{self.format_usage()}{in_vietnamese(message)}\n")


def in_vietnamese(message: str) -> str:
    """Return argparse's sentence in Vietnamese."""
    if found := _CHOICE.fullmatch(message):
        what, typed, known = found.groups()
        named = what.lower().replace("_", " ")
        return f"Không có {named} “{typed}”. Có thể ghi: {known.replace(chr(39), '')}."
    for pattern, sentence in _SENTENCES:
        if found := re.fullmatch(pattern, message, re.DOTALL):
            return found.expand(sentence)
    return message


def parser_for(commands: Sequence[Command]) -> WordsParser:
    """Return the parser of the whole command line."""
    parser = WordsParser(prog=PROGRAM, description=_ABOUT)
    parser.add_argument("--data", type=Path, metavar="TỆP", help="tệp dữ liệu cần mở")
    parser.add_argument("--user", metavar="TÊN", help="tài khoản, nếu tệp dữ liệu có tài khoản")
    parser.add_argument(
        "--password-file", type=Path, metavar="TỆP", help="tệp ghi mật khẩu; không nêu thì hỏi"
    )
    found = parser.add_subparsers(
        title="Các lệnh", dest="command", metavar="LỆNH", parser_class=WordsParser
    )
    for command in commands:
        own = found.add_parser(
            command.name,
            help=command.help,
            description=_sentence(command.help),
            epilog=_examples(command),
        )
        command.add_words(own)
        own.add_argument("--json", action="store_true", help="in kết quả dạng JSON để máy đọc")
        for name, kind in (("--data", Path), ("--user", str), ("--password-file", Path)):
            own.add_argument(name, type=kind, metavar="TỆP", default=SUPPRESS, help=SUPPRESS)
    return parser


def read_words(commands: Sequence[Command], words: Sequence[str] | None = None) -> Namespace:
    """Read the words; wrong ones end the program with a sentence and status 2."""
    return parser_for(commands).parse_args(words)


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:] + ("" if text.endswith(".") else ".")


def _examples(command: Command) -> str | None:
    if not command.examples:
        return None
    return "\n".join(("Ví dụ:", *(f"  {PROGRAM} {example}" for example in command.examples)))
