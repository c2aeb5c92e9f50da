"""Ordered keys of a dictionary."""


def topological_order(root):
    order = []
    listed, opened, stack = {}, set(), [(False, root)]
    while stack:
        finished, node = stack.pop()
        if finished:
            listed[id(node)] = node
            continue
        if id(node) in opened:
            continue
        opened.add(id(node))
        stack.append((True, node))
        stack.extend((False, parent) for parent in reversed(node.parents))
    return list(listed.values())
