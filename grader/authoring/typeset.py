"""Typed answers as formulas: what a learner types in Python's notation, in LaTeX."""

import ast
import re

LETTERS = {
    "alpha",
    "beta",
    "gamma",
    "delta",
    "epsilon",
    "lambda",
    "mu",
    "sigma",
    "theta",
}
FUNCTIONS = {"exp", "log", "tanh"}
SUM, SIGN, PRODUCT, POWER, ATOM = range(5)  # how strongly an operation binds


def typed_answer(source: str) -> str | None:
    """Markdown of an answer that is nothing but texts; None if it is a program.

    Each text stands under its name, as the function in solutions/ has it.
    """
    (function,) = ast.parse(source).body
    if not isinstance(function, ast.FunctionDef):
        return None
    *lines, _ = function.body
    told = [_line(line) for line in lines]
    formulas = [line for line in told if line]
    return "\n\n".join(formulas) if formulas and all(told) else None


def _line(line: ast.stmt) -> str:
    """One assignment of a text as a formula; "" for anything else."""
    if not isinstance(line, ast.Assign) or not isinstance(line.targets[0], ast.Name):
        return ""
    text, name = line.value, line.targets[0].id.replace("_", " ")
    if not isinstance(text, ast.Constant) or not isinstance(text.value, str):
        return ""
    return f"{name}: $\\displaystyle {latex(text.value)}$"


def latex(text: str) -> str:
    """LaTeX of an expression in Python's notation."""
    return _latex(ast.parse(text.replace("^", "**"), mode="eval").body)


def _latex(node: ast.expr, within: int = SUM) -> str:
    """A part of an expression, in brackets where it binds less than what is around."""
    binds, said = _said(node)
    return said if binds >= within else rf"\left({said}\right)"


def _said(node: ast.expr) -> tuple[int, str]:
    match node:
        case ast.BinOp(left, ast.Div(), right):
            return POWER, rf"\frac{{{_latex(left)}}}{{{_latex(right)}}}"
        case ast.BinOp(left, ast.Pow(), right):
            return POWER, f"{{{_latex(left, ATOM)}}}^{{{_latex(right)}}}"
        case ast.BinOp(left, ast.Mult() | ast.MatMult() as op, right):
            between = r" \cdot " if _is_number(right) else r"\, "
            if isinstance(op, ast.Mult) and _has_matrices(node):
                between = " * "
            return PRODUCT, f"{_latex(left, SIGN)}{between}{_latex(right, PRODUCT)}"
        case ast.BinOp(left, ast.Add() | ast.Sub() as op, right):
            sign = "+" if isinstance(op, ast.Add) else "-"
            return SUM, f"{_latex(left)} {sign} {_latex(right, PRODUCT)}"
        case ast.UnaryOp(ast.USub(), part):
            return SIGN, f"-{_latex(part, PRODUCT)}"
        case ast.Attribute(part, "T"):
            return POWER, f"{{{_latex(part, ATOM)}}}^T"
        case ast.Call(ast.Name(name), [part]):
            return _call(name, part)
        case ast.Name(name):
            return ATOM, _symbol(name)
        case _:
            return ATOM, ast.unparse(node)


def _call(name: str, part: ast.expr) -> tuple[int, str]:
    if name == "sqrt":
        return ATOM, rf"\sqrt{{{_latex(part)}}}"
    if name == "abs":
        return ATOM, rf"\left|{_latex(part)}\right|"
    if name == "exp":
        return POWER, f"e^{{{_latex(part)}}}"
    known = "\\" + name if name in FUNCTIONS | LETTERS else rf"\mathrm{{{name}}}"
    return PRODUCT, rf"{known}\left({_latex(part)}\right)"


def _symbol(name: str) -> str:
    """p_j with its index, alpha as a Greek letter, w1 with its number below."""
    letter, _, index = name.partition("_")
    found = re.fullmatch(r"([A-Za-z])(\d+)", letter)
    if found and not index:
        letter, index = found[1], found[2]
    if letter in LETTERS:
        letter = "\\" + letter
    elif len(letter) > 1:
        letter = rf"\mathrm{{{letter}}}"
    return f"{letter}_{{{index.replace('_', ' ')}}}" if index else letter


def _is_number(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant)


def _has_matrices(node: ast.expr) -> bool:
    """Whether products go entry by entry here, beside products of matrices."""
    return any(isinstance(n, ast.MatMult | ast.Attribute) for n in ast.walk(node))
