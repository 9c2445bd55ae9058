-- wrk: requests in turn from a list, and one line of JSON with the result.
-- usage: wrk … -s requests.lua URL -- LIST
-- LIST is a file: the method, headers as `Name: value`, an empty line, then one path a line; for
-- POST a tab and the body follow the path. {new} in headers and body becomes a fresh UUID.

local requests, position = {}, 0
local method, headers = "GET", {}

local function fresh_id()
  return (string.gsub("xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx", "x", function()
    return string.format("%x", math.random(0, 15))
  end))
end

function init(arguments)
  local lines = io.lines(arguments[1])
  method = lines()
  for line in lines do
    if line == "" then break end
    local name, value = line:match("^([^:]+): (.*)$")
    headers[name] = value
  end
  for line in lines do
    local path, body = line:match("^([^\t]+)\t?(.*)$")
    requests[#requests + 1] = { path, body ~= "" and body or nil }
  end
  math.randomseed(os.time() + tonumber(tostring({}):match("0x(%x+)"), 16) % 100000)
end

function request()
  position = position % #requests + 1
  local path, body = requests[position][1], requests[position][2]
  if method == "GET" then return wrk.format(method, path, headers) end
  local id, filled = fresh_id(), {}
  for name, value in pairs(headers) do filled[name] = value:gsub("{new}", id) end
  return wrk.format(method, path, filled, (body:gsub("{new}", id)))
end

function done(summary, latency, requests_)
  local errors = summary.errors
  io.write(string.format(
    '\n{"perSecond":%.1f,"p50Milliseconds":%.3f,"p99Milliseconds":%.3f,"errors":%d}\n',
    summary.requests / summary.duration * 1e6, latency:percentile(50) / 1000,
    latency:percentile(99) / 1000,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
