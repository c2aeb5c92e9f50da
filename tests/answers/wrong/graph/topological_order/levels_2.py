"""Level by level.

says: In a skip node u stands before x, which it is made from.
"""


def topological_order(root):
    order = []
    seen, level = {root}, [root]
    while level:
        order = level + order
        following = []
        for node in level:
            for parent in node.parents:
                if parent not in seen:
                    seen.add(parent)
                    following.append(parent)
        level = following
    return order
