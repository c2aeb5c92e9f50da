"""First parent only.

says: In a diamond node v is missing.
"""


def topological_order(root):
    order = []
    node = root
    order = [root]
    while node.parents:
        node = node.parents[0]
        order.insert(0, node)
    return order
