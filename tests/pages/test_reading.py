"""What is planted in a page is found: otherwise the other tests here would show nothing."""

import pytest

from mottak_cli.summary.html import render

from .reading import faults
from .sample import SUMMARY

PAGE = render(SUMMARY, "nb")
PLANTED = {
    "<script>": ("</main>", "<script>1</script></main>"),
    "div has onclick": ('<div class="scroll"', '<div onclick="x()" class="scroll"'),
    "p has style": ("</main>", '<p style="color:red">x</p></main>'),
    "<img>": ("</main>", '<img alt="" src="https://example.org/x.png"></main>'),
    "use goes to https://example.org/x": ('<use href="#months"/>', '<use href="https://example.org/x"/>'),
    "nothing at #nowhere": ('href="#worst"', 'href="#nowhere"'),
    "id worst 2 times": ('id="matrix"', 'id="worst"'),
    "2 <h1>": ("</main>", "<h1>x</h1></main>"),
    "h2 then h4": ("</h2>", "</h2><h4>x</h4>"),
    "a table without a caption": ("</main>", "<table><tr><td>x</td></tr></table></main>"),
    "a heading of a table without a scope": ("</main>", "<table><caption>x</caption><tr><th>x</th></tr></table></main>"),
    "a region without a name": ("</main>", '<div role="region">x</div></main>'),
    "<b> is not closed": ("</html>", "</html><b>"),
    "the browser may fetch": ("default-src 'none'", "default-src *"),
    "1 of '{'": ("</main>", "<p>{name</p></main>"),
}


@pytest.mark.parametrize("fault", PLANTED)
def test_a_planted_fault_is_found(fault: str) -> None:
    before, after = PLANTED[fault]
    assert before in PAGE
    assert fault in faults(PAGE.replace(before, after, 1))
