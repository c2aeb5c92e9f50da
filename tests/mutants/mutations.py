"""What a first-order mutation puts in the place of a piece of code."""

import ast
from collections.abc import Iterator

OPERATORS = {
    ast.Add: (ast.Sub, ast.Mult),
    ast.Sub: (ast.Add, ast.Mult),
    ast.Mult: (ast.Div, ast.Add),
    ast.Div: (ast.Mult,),
    ast.Pow: (ast.Mult,),
    ast.MatMult: (ast.Mult,),
    ast.FloorDiv: (ast.Div,),
    ast.Mod: (ast.FloorDiv,),
}

COMPARISONS = {
    ast.Gt: (ast.GtE, ast.Lt, ast.LtE),
    ast.GtE: (ast.Gt, ast.Lt, ast.LtE),
    ast.Lt: (ast.LtE, ast.Gt, ast.GtE),
    ast.LtE: (ast.Lt, ast.Gt, ast.GtE),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
}

SIBLINGS = {
    "sum": ("mean", "max"),
    "mean": ("sum",),
    "max": ("min", "sum"),
    "min": ("max",),
    "maximum": ("minimum", "fmax"),
    "minimum": ("maximum",),
    "argmax": ("argmin",),
    "zeros": ("ones",),
    "ones": ("zeros",),
    "zeros_like": ("ones_like",),
    "ones_like": ("zeros_like",),
    "exp": ("expm1", "exp2"),
    "log": ("log1p", "log10", "log2"),
    "log1p": ("log",),
    "logaddexp": ("maximum", "logaddexp2"),
    "sqrt": ("square",),
    "tanh": ("sin",),
    "column_stack": ("vstack", "hstack"),
    "append": ("extend",),
    "T": (),
}


def alternatives(node: ast.AST, role: str, names: list[str]) -> Iterator[tuple]:
    """(what was changed, the new node) for everything that may stand here instead."""
    if isinstance(node, ast.BinOp):
        yield from _operation(node)
    elif isinstance(node, ast.Compare) and len(node.ops) == 1:
        for operator in COMPARISONS.get(type(node.ops[0]), ()):
            new = ast.Compare(node.left, [operator()], node.comparators)
            yield f"comparison to {operator.__name__}", new
    elif isinstance(node, ast.BoolOp):
        for i, value in enumerate(node.values):
            yield f"only condition {i + 1}", value
    elif isinstance(node, ast.Constant):
        yield from _constant(node)
    elif isinstance(node, ast.Name) and node.id in names:
        if isinstance(node.ctx, ast.Load):
            for name in names:
                yield f"{node.id} to {name}", ast.Name(name, ast.Load())
    elif isinstance(node, ast.Attribute):
        yield from _attribute(node)
    elif isinstance(node, ast.UnaryOp):
        yield f"drop {type(node.op).__name__}", node.operand
    elif isinstance(node, ast.Call):
        yield from _call(node)
    elif isinstance(node, ast.IfExp):
        yield from (("always the first", node.body), ("always the other", node.orelse))
    elif isinstance(node, ast.Tuple | ast.List) and len(node.elts) == 2:
        yield "exchange the two", type(node)(node.elts[::-1], node.ctx)
    elif isinstance(node, ast.stmt) and role in ("body", "orelse"):
        yield from _statement(node)
    if role == "value" and isinstance(node, ast.expr):
        yield "negate", ast.UnaryOp(ast.USub(), node)


def _operation(node: ast.BinOp) -> Iterator[tuple]:
    for operator in OPERATORS.get(type(node.op), ()):
        new = ast.BinOp(node.left, operator(), node.right)
        yield f"{type(node.op).__name__} to {operator.__name__}", new
    yield "drop right side", node.left
    yield "drop left side", node.right
    yield "exchange sides", ast.BinOp(node.right, node.op, node.left)
    if isinstance(node.op, ast.MatMult):
        left, right = _transposed(node.left), _transposed(node.right)
        yield "transpose left", ast.BinOp(left, node.op, node.right)
        yield "transpose right", ast.BinOp(node.left, node.op, right)
        yield "transpose both", ast.BinOp(left, node.op, right)


def _transposed(node: ast.expr) -> ast.expr:
    if isinstance(node, ast.Attribute) and node.attr == "T":
        return node.value
    return ast.Attribute(node, "T", ast.Load())


def _constant(node: ast.Constant) -> Iterator[tuple]:
    value = node.value
    if isinstance(value, bool):
        yield f"{value} to {not value}", ast.Constant(not value)
    elif isinstance(value, int | float):
        near = {value + 1, value - 1, 2 * value, value / 2, 0, 1, -1}
        if isinstance(value, float):
            near.add(value * 1.001)
        for other in sorted(near - {value}):
            yield f"{value} to {other:g}", ast.Constant(other)
    elif value is None:
        yield from ((f"None to {i}", ast.Constant(i)) for i in (0, 1))


def _attribute(node: ast.Attribute) -> Iterator[tuple]:
    if node.attr == "T":
        yield "drop .T", node.value
    for sibling in SIBLINGS.get(node.attr, ()):
        yield f"{node.attr} to {sibling}", ast.Attribute(node.value, sibling, node.ctx)


def _call(node: ast.Call) -> Iterator[tuple]:
    name, arguments = ast.unparse(node.func), node.args
    for i, argument in enumerate(arguments):
        if not isinstance(argument, ast.Starred):
            yield f"argument {i + 1} instead of {name}", argument
        rest = [a for j, a in enumerate(arguments) if j != i]
        yield f"{name} without argument {i + 1}", _called(node, rest, node.keywords)
    for i in range(len(arguments) - 1):
        swapped = list(arguments)
        swapped[i : i + 2] = swapped[i + 1], swapped[i]
        change = f"exchange arguments {i + 1} and {i + 2} of {name}"
        yield change, _called(node, swapped, node.keywords)
    for keyword in node.keywords:
        rest = [k for k in node.keywords if k is not keyword]
        yield f"{name} without {keyword.arg}", _called(node, arguments, rest)
        if keyword.arg == "axis":
            for axis in (0, 1, -1, None):
                new = [*rest, ast.keyword("axis", ast.Constant(axis))]
                yield f"axis to {axis}", _called(node, arguments, new)


def _called(node: ast.Call, arguments: list, keywords: list) -> ast.Call:
    return ast.Call(node.func, arguments, keywords)


def _statement(node: ast.stmt) -> Iterator[tuple]:
    if not isinstance(node, ast.Pass):
        yield "delete the statement", ast.Pass()
    if isinstance(node, ast.AugAssign):
        yield "assign instead", ast.Assign([node.target], node.value)
        for operator in OPERATORS.get(type(node.op), ()):
            new = ast.AugAssign(node.target, operator(), node.value)
            yield f"{type(node.op).__name__} to {operator.__name__}", new
    if isinstance(node, ast.If | ast.While):
        never = ast.copy_location(type(node)(ast.Constant(False), *_blocks(node)), node)
        yield "never", never
    if isinstance(node, ast.If):
        yield "always", ast.If(ast.Constant(True), *_blocks(node))
    if isinstance(node, ast.Break):
        yield "continue instead", ast.Continue()
    if isinstance(node, ast.Continue):
        yield "break instead", ast.Break()


def _blocks(node: ast.If | ast.While) -> tuple:
    return node.body, node.orelse
