"""Hana of the sample class.

says: it takes more than a thousand calls inside calls
earns: 3/4
"""


def topological_order(root):
    order = []

    def visit(node):
        if node not in order:
            for parent in node.parents:
                visit(parent)
            order.append(node)

    visit(root)
    return order
