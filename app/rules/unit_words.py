"""Loại đơn vị bằng lời: which kind a unit is, told by the words of a list or by its name."""

import re

from app.basics.text import tidy
from app.rules.importing.title_book import plain_words
from app.rules.unit import UNIT_KIND_LABELS, UnitKind

# How names begin, without diacritics; the longest beginning that fits counts.
_BEGINNINGS = """
village: thon; ban; lang; xom; khu pho; to dan pho; tdp; khu dan cu
party_body: dang uy; dang bo; chi bo; van phong dang uy; ban xay dung dang; ban to chuc;
  ban tuyen giao; ban dan van; co quan dang; uy ban kiem tra; ubkt
government_body: phong; van phong; vp; ubnd; uy ban nhan dan; hdnd; hoi dong nhan dan;
  ban chi huy; ban quan ly; ban qlda; cong an; quan su; co quan; bo phan; trung tam; tram; kiem lam
front: mat tran; mttq; uy ban mat tran; uy ban mttq; ubmt; ubmttq; ub mttq
political_org: hoi; doan; cong doan; lien doan; dtn; hnd; hpn; hlhpn; hccb
school: truong; thcs; thpt; th; mam non; mn; tieu hoc
health_station: tram y te; tram yt; tyt; phong kham
enterprise: cong ty; cty; doanh nghiep; dn; dntn; ho kinh doanh; hkd; xi nghiep; ngan hang;
  quy tin dung
cooperative: hop tac xa; htx; lien hiep hop tac xa; lien hiep htx; to hop tac
digital_team: to cong nghe so; to cns; to cnscd; tcnscd; to chuyen doi so
service_centre: trung tam cung ung; trung tam phuc vu hanh chinh; trung tam dich vu cong;
  trung tam hanh chinh cong; tt cung ung; ttcudvc; ttpvhcc
"""

# What the column of the kind says.
_KINDS = """
village: thon; thon ban; ban; lang; xom; khu pho; to dan pho; khu dan cu
party_body: dang; co quan dang; ban dang; xay dung dang
government_body: chinh quyen; co quan chinh quyen; phong; phong ban; phong chuyen mon;
  bo phan chuyen mon; co quan; co quan chuyen mon; ubnd
front: mat tran; mat tran to quoc; mttq; ubmttq; uy ban mttq
political_org: doan the; to chuc chinh tri xa hoi; to chuc ct xh; hoi; hoi doan the; to chuc hoi;
  ct xh; doan the chinh tri xa hoi
school: truong; truong hoc; don vi truong hoc; nha truong; giao duc
health_station: tram; tram y te; y te; tyt; co so y te
enterprise: doanh nghiep; cong ty; dn; ho kinh doanh
cooperative: hop tac xa; htx; to hop tac
digital_team: to cong nghe so; to cong nghe so cong dong; to cnscd; to cns; tcnscd; cong nghe so
service_centre: trung tam; trung tam cung ung dich vu cong; trung tam dich vu cong;
  trung tam phuc vu hanh chinh cong; ttpvhcc
"""


def _phrases(table: str) -> dict[str, UnitKind]:
    """Return the kind of each phrase of a table."""
    found: dict[str, UnitKind] = {}
    for line in re.sub(r"\n  ", " ", table).strip().splitlines():
        kind, words = line.split(": ", 1)
        found |= {tidy(phrase): UnitKind(kind) for phrase in words.split(";")}
    return found


_BY_BEGINNING = sorted(_phrases(_BEGINNINGS).items(), key=lambda pair: -len(pair[0]))
_SEVERAL = re.compile(r"(?:(?:cac|khoi|nhom) )+")


_BY_WORDS = _phrases(_KINDS) | {
    plain_words(label): kind for kind, label in UNIT_KIND_LABELS.items()
}


def kind_of_words(words: str) -> UnitKind | None:
    """Return the kind that a cell such as “Các thôn” or “HTX” names."""
    text = plain_words(words)
    return _BY_WORDS.get(text) or _BY_WORDS.get(_SEVERAL.sub("", text, count=1))


def kind_of_many(words: str) -> UnitKind | None:
    """Return the kind that a heading of several units names: “Các thôn”, “Khối trường học”."""
    return kind_of_words(words) if _SEVERAL.match(plain_words(words)) else None


def kind_of_name(name: str) -> UnitKind | None:
    """Return the kind that the beginning of a name tells: “Thôn …”, “Trường …”."""
    text = f"{plain_words(name)} "
    return next((kind for words, kind in _BY_BEGINNING if text.startswith(f"{words} ")), None)
