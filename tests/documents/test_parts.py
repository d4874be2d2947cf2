from app.documents import parts
from app.documents.office import Signature
from app.documents.sheet import Run, plain
from app.rules.document import Signing, SigningMode
from tests.documents import samples


def test_bases_are_italic_and_close_with_semicolons_and_a_stop():
    made = parts.bases(["Căn cứ A;", "Căn cứ B"])

    assert [plain(p.text) for p in made] == ["Căn cứ A;", "Căn cứ B."]
    assert all(p.italic for p in made)


def test_articles_are_numbered_in_bold():
    (first, second) = parts.articles(["Tặng.", "Thi hành."], keep_last=True)

    assert first.runs[0] == Run("Điều 1.", bold=True)
    assert (first.keep, second.keep) == (False, True)


def test_the_end_mark_replaces_the_stop():
    assert plain(parts.closed("thi hành.")) == "thi hành./."


def test_recipients_stand_level_with_the_signer():
    block = parts.signing_block(samples.DEPUTY, ("Như Điều 3", "Lưu: VT, VHXH"), (80, 85))

    left, right = block.cells

    assert [plain(p.text) for p in left] == ["Nơi nhận:", "- Như Điều 3;", "- Lưu: VT, VHXH."]
    assert [p.size for p in left] == [12, 11, 11]
    assert [plain(p.text) for p in right] == ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Lê Văn Mẫu"]


def test_a_signer_without_a_name_leaves_room():
    nobody = Signature(Signing(SigningMode.OWN, "Chủ tịch"))

    block = parts.signing_block(nobody, (), (80, 85))

    assert block.cells[0] == ()
    assert len(block.cells[1]) == 1


def test_two_people_sign_beside_each_other():
    block = parts.two_signatures(("THƯ KÝ", "A"), ("CHỦ TỌA", "B"), (80, 80))

    assert [[plain(p.text) for p in cell] for cell in block.cells] == [
        ["THƯ KÝ", "A"],
        ["CHỦ TỌA", "B"],
    ]


def test_an_answer_of_a_form_is_bold():
    assert parts.labelled("Tên", "A", 13).runs == (Run("Tên: "), Run("A", bold=True))
