import re

from PySide6.QtGui import QAction, QColor
from PySide6.QtWidgets import QPushButton

from app.basics.places import bundle, resource
from app.widgets.colours import DARK, LIGHT
from app.widgets.icons import picture, put_icon, refresh_icons

NAMED = re.compile(r'(?:put_icon\(\w+, |button\((?:self\.tr\("[^"]*"\)|"[^"]*"), )"([a-z0-9-]+)"')


def is_drawn_in(pixmap, ink: str) -> bool:
    """Compare with a little room: half-clear pixels are rounded."""
    found, wanted = QColor(ink_of(pixmap)), QColor(ink)
    pairs = zip(found.getRgb(), wanted.getRgb(), strict=True)
    return all(abs(one - other) <= 3 for one, other in pairs)


def ink_of(pixmap) -> str:
    image = pixmap.toImage()
    colours = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return max(colours, key=lambda colour: colour.alpha()).name()


def test_an_icon_is_drawn_in_the_ink_it_is_given(qapp):
    assert is_drawn_in(picture("plus", "#123456", 32, 2.0), "#123456")


def test_an_icon_changes_its_ink_with_the_look(themed, qtbot):
    push = QPushButton("Thêm")
    qtbot.addWidget(push)
    action = QAction(push)
    push.addAction(action)
    put_icon(push, "plus")
    put_icon(action, "trash-2")
    before = push.icon().pixmap(push.iconSize())

    refresh_icons(DARK, [push])

    assert is_drawn_in(before, LIGHT.text)
    assert is_drawn_in(push.icon().pixmap(push.iconSize()), DARK.text)
    assert is_drawn_in(action.icon().pixmap(18, 18), DARK.text)


def test_every_icon_that_is_named_in_the_code_is_shipped():
    sources = bundle("app").rglob("*.py")
    named = {name for path in sources for name in NAMED.findall(path.read_text("utf-8"))}

    assert "printer" in named
    assert [name for name in named if not resource("icons", f"{name}.svg").is_file()] == []


def test_the_icons_carry_their_licence():
    assert "ISC License" in resource("icons", "LICENSE-lucide.txt").read_text("utf-8")
