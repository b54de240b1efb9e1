-- One client a thread: begins a draft, sends the short form, begins again. Each complaint comes from an address of its
-- own, because complaints from one address are limited. Prints "submitted N" at the end.
local threads = {}

function setup(thread)
  thread:set("number", #threads)
  table.insert(threads, thread)
end

function init()
  submitted, round, cookie = 0, 0, nil
  form = "submission_key=" .. string.rep("0", 32) ..
    "&name=%E6%9E%97%E5%AE%89&phone=13800001234&consent_version=2026-11&consent_sensitive=yes"
end

function request()
  local headers = {
    ["Content-Type"] = "application/x-www-form-urlencoded",
    ["Sec-Fetch-Site"] = "same-origin",
    ["X-Forwarded-For"] = string.format("10.%d.%d.%d", number, math.floor(round / 250) % 250, round % 250),
  }
  if cookie then
    headers["Cookie"] = cookie
    return wrk.format("POST", "/complaints/new/safety/help", headers, form)
  end
  return wrk.format("POST", "/complaints/new", headers, "")
end

function response(status, headers)
  if cookie then
    if status == 303 then submitted = submitted + 1 end
    cookie, round = nil, round + 1
  else
    for name, value in pairs(headers) do
      if name:lower() == "set-cookie" then cookie = value:match("^(__Host%-draft=[^;]+)") or cookie end
    end
  end
end

function done()
  local all = 0
  for _, thread in ipairs(threads) do all = all + thread:get("submitted") end
  print("submitted " .. all)
end
