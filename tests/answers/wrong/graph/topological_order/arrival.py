"""N16: in the order of arrival on a stack.

says: stands before
"""


def topological_order(root):
    order, stack = [], [root]
    while stack:
        node = stack.pop()
        if node not in order:
            order.append(node)
            stack.extend(node.parents)
    return order[::-1]
