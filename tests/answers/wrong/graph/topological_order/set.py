"""A set.

says: A list of nodes is asked for; this is a set.
"""


def topological_order(root):
    order = []
    seen, stack = set(), [root]
    while stack:
        node = stack.pop()
        if node not in seen:
            seen.add(node)
            stack.extend(node.parents)
    return seen
