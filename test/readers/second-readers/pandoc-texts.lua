-- Reads the files that the variable FILES names, one a line, as the format FORMAT; what is found in FILE goes to FILE.txt.
local function texts(document)
  local lines = {}
  local function keep(element)
    table.insert(lines, pandoc.utils.stringify(element))
  end
  for _, value in pairs(document.meta) do
    keep(value)
  end
  pandoc.walk_block(pandoc.Div(document.blocks), {
    Para = keep,
    Plain = keep,
    Header = keep,
    LineBlock = keep,
    CodeBlock = function(code)
      table.insert(lines, code.text)
    end,
  })
  return table.concat(lines, '\n')
end

for name in os.getenv('FILES'):gmatch('[^\n]+') do
  local source = io.open(name, 'rb')
  local bytes = source:read('a')
  source:close()
  local found, document = pcall(pandoc.read, bytes, os.getenv('FORMAT'))
  local target = io.open(name .. '.txt', 'w')
  target:write(found and texts(document) or '')
  target:close()
end
