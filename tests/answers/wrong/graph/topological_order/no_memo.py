"""Recursion without memory.

says: Right in small graphs; in a chain of
earns: 3/4
"""


def topological_order(root):
    order = []

    def below(node):
        found = []
        for parent in node.parents:
            found += [n for n in below(parent) if n not in found]
        return [*found, node]

    return below(root)
