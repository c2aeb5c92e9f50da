"""Depth of the first way.

says: In a skip node u stands before x, which it is made from.
"""


def topological_order(root):
    order = []
    depth, queue = {root: 0}, [root]
    while queue:
        node = queue.pop(0)
        for parent in node.parents:
            if parent not in depth:
                depth[parent] = depth[node] + 1
                queue.append(parent)
    return sorted(depth, key=lambda node: -depth[node])
