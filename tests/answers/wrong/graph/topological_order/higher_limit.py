"""Recursion, with a higher limit.

says: calls inside calls
earns: 3/4
"""

import sys


def topological_order(root):
    order = []
    sys.setrecursionlimit(100000)

    def visit(node, seen):
        if node in seen:
            return
        seen.add(node)
        for p in node.parents:
            visit(p, seen)
        order.append(node)

    visit(root, set())
    return order
