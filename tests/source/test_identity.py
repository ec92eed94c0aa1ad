"""Identity and DUF numbers are found wherever they stand; what merely looks a little like them is let through."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mottak_cli.source.identity import identity_numbers, mask
from tests.source.reading import refused

PERSONAL = [
    "01019012345",
    "31129912345",
    "010190 12345",
    "010190\u00a012345",
    "010190-12345",
    "010190–12345",
    "010190.12345",
    "010190 123 45",
    "01.01.90-12345",
    "41019012345",
    "71129912345",
    "01419012345",
    "01669012345",
    "01819012345",
    "29026012345",
    "fnr01019012345",
    "(01019012345)",
    "01019012345.",
    "+01019012345",
]
DUF = ["201512345678", "199012345678", "2015 123456 78", "2015-12345678", "2015 12345678", "201512345600", "202403051030"]

HARMLESS = [
    "91234567",
    "912 34 567",
    "+47 912 34 567",
    "+4791234567",
    "0047 91234567",
    "004791234567",
    "24/00123",
    "18/02893-8",
    "2008/003991",
    "2008/003991-12",
    "123456789",
    "NO 123 456 789 MVA",
    "974760673",
    "1234.56.78901",
    "0101.90.12345",
    "1234 56 78901",
    "2024-03-05",
    "2024-03-05T10:30:00",
    "2024-03-05 10:30",
    "20240305",
    "20240305T103000",
    "20240305103000",
    "plan_202403051030.pdf",
    "IMG_20240305_103000.jpg",
    "05.03.2024",
    "050324",
    "01.02.24 12345",
    "32019012345",
    "00019012345",
    "01139012345",
    "010190123456",
    "0101901234",
    "58.02939712345",
    "184212345678",
    "1234567890123",
    "NO9386011117947",
    "e3b0c44298fc1c149afbf4c8996fb924",
    "RS-2019-002/3.1",
]


@pytest.mark.parametrize("written", PERSONAL)
@pytest.mark.parametrize("around", ["name: {}\n", "# {}\n", "note: 'tlf {}, ring'\n", "{}", "a: [x, {}]\n"])
def test_identity_number_is_refused(written: str, around: str) -> None:
    (error,) = refused(around.format(written))
    assert error.code == "national_number"
    assert "12345" not in error.source.replace(" ", "")
    assert error.source.count("*") == 11


@pytest.mark.parametrize("written", DUF)
def test_duf_number_is_refused(written: str) -> None:
    (error,) = refused(f"# {written}\n")
    assert error.code == "duf_number"
    assert not any(sign.isdigit() for sign in error.source)


@pytest.mark.parametrize("written", HARMLESS)
def test_other_numbers_are_let_through(written: str) -> None:
    assert identity_numbers(f"note: '{written}'\n") == []
    assert identity_numbers(written) == []


def test_all_of_a_file_are_told_and_all_of_a_line_are_masked() -> None:
    text = "a: 01019012345 og 02029012345\r\nb: x\r\n# 201512345678\r\nc: [\r\n"
    errors = refused(text)
    assert [(error.line, error.column, error.end_column, error.code) for error in errors] == [
        (1, 4, 15, "national_number"),
        (1, 19, 30, "national_number"),
        (3, 3, 15, "duf_number"),
    ]
    assert errors[0].source == errors[1].source == "a: *********** og ***********"


def test_a_line_in_another_encoding_is_masked_too() -> None:
    (error,) = refused("a: Flå 01019012345\n".encode("latin-1"))
    assert error.code == "not_utf_8"
    assert error.source == "a: Flå ***********"


def test_a_line_with_a_control_character_is_masked_too() -> None:
    (error,) = refused("a: \x07 01019012345\n")
    assert error.source == "a: \N{REPLACEMENT CHARACTER} ***********"


@given(
    st.integers(1, 31),
    st.sampled_from([0, 40]),
    st.integers(1, 12),
    st.sampled_from([0, 40, 65, 80]),
    st.integers(0, 99),
    st.integers(0, 99999),
)
def test_the_shape_decides_and_not_the_control_digits(day: int, d: int, month: int, h: int, year: int, rest: int) -> None:
    number = f"{day + d:02}{month + h:02}{year:02}{rest:05}"
    assert len(identity_numbers(f"x {number} y")) == 1
    assert number not in mask(f"x {number} y")


@given(st.text(alphabet="0123456789 .-/", max_size=30))
def test_masking_leaves_nothing_to_find(text: str) -> None:
    masked = mask(text)
    assert len(masked) == len(text)
    assert identity_numbers(masked) == []


@pytest.mark.parametrize("written", ["01.01.90 10046", "01 01 90 10046", "0101 9010 046", "010190/10046", "01.01.90.10046"])
def test_numbers_in_unusual_groups_are_known_by_their_control_digits(written: str) -> None:
    assert [found.kind for found in identity_numbers(f"note: {written}")] == ["national"]
    assert not any(digit.isdigit() for digit in mask(written))


@pytest.mark.parametrize("written", ["01.01.90 10047", "05.03.24 18000", "0101 9010 047"])
def test_a_date_and_an_amount_are_no_number(written: str) -> None:
    assert identity_numbers(written) == []
